// Takes back what these articles attest of posts.
// $articles article ids
// > person who was attested
// > post with which post
// > count by how many of the articles
UNWIND $articles AS id
MATCH (:Article {id: id})-[attests:ATTESTS]->(post:Post)
WITH attests, split(attests.held, '|')[0] AS person, post.id AS post
DELETE attests
RETURN person, post, count(*) AS count
