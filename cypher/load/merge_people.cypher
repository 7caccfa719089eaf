// Puts people into the graph.
// $rows id, properties
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
ON CREATE SET person += row.properties
