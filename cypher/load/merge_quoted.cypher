// Says which articles of the same document repeat a passage of an article that comes after them.
// $rows article
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (quoting:Article {document: article.document})
WHERE quoting.quotes = article.id
MERGE (quoting)-[:QUOTES]->(article)
