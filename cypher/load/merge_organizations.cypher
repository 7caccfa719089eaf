// Puts organisations into the graph, each with the place that it belongs to.
// $rows id, properties, of (a place's id, or absent)
UNWIND $rows AS row
MERGE (organization:Organization {id: row.id})
ON CREATE SET organization += row.properties
WITH organization, row
WHERE row.of IS NOT NULL
MATCH (place:Place {id: row.of})
MERGE (organization)-[:OF]->(place)
