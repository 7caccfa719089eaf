// Says that an article names somebody with a post that only a reader of its document can place.
// $rows article, post, bearer, properties
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (post:Post {id: row.post})
MERGE (article)-[attests:ATTESTS {bearer: row.bearer}]->(post)
SET attests = row.properties
