// Puts persons into the graph of whom nothing is known but a mention.
// $rows id, name, keys
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person.name = row.name, person.aliases = [], person.sphere = null, person.keys = row.keys
