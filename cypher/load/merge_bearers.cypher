// Puts ways in which articles speak of a name into the graph.
// $rows id, properties
UNWIND $rows AS row
MERGE (bearer:Bearer {id: row.id})
ON CREATE SET bearer += row.properties
ON MATCH SET bearer.family = row.properties.family
