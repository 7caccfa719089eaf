// Says that an article names a person with a post.
// $rows article, post, held (person | post), properties
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (post:Post {id: row.post})
MERGE (article)-[attests:ATTESTS {held: row.held}]->(post)
SET attests = row.properties
