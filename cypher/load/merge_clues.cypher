// Says by which clues reports of the same events find an article.
// $rows article, clue
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (clue:Clue {id: row.clue})
MERGE (article)-[:GIVES]->(clue)
