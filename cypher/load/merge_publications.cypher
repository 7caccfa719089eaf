// Says which paper or programme an article appeared in.
// $rows article, publication
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (publication:Publication {name: row.publication})
MERGE (article)-[:PUBLISHED_IN]->(publication)
