// Puts persons into the graph, or replaces what is said of them.
// $rows id, name, aliases, sphere, keys
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person.name = row.name, person.aliases = row.aliases, person.sphere = row.sphere, person.keys = row.keys
