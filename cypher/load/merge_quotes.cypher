// Says which article a pull quote repeats.
// $rows article, quoted
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (quoted:Article {id: row.quoted})
MERGE (article)-[:QUOTES]->(quoted)
