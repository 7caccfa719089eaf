// Says how an article speaks of a name.
// $rows article, bearer, properties
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (bearer:Bearer {id: row.bearer})
MERGE (article)-[names:NAMES {bearer: row.bearer}]->(bearer)
SET names = row.properties
