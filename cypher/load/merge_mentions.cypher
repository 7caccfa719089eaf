// Says who is named in an article.
// $rows person, article, properties
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (person:Person {id: row.person})
MERGE (person)-[mentioned:MENTIONED_IN]->(article)
SET mentioned = row.properties
