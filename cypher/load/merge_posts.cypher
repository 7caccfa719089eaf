// Puts posts into the graph, each with its organisation.
// $rows id, properties, in (an organisation's id, or absent)
UNWIND $rows AS row
MERGE (post:Post {id: row.id})
ON CREATE SET post += row.properties
WITH post, row
WHERE row.in IS NOT NULL
MATCH (organization:Organization {id: row.in})
MERGE (post)-[:IN]->(organization)
