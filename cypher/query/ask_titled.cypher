// Which people of this family name have been named with this title: 刘市长?
// $surname how the name begins
// $title the title
// > kind P
// > id the person's id
// > name the name
// > about the post
MATCH (person:Official)
WHERE person.name STARTS WITH $surname
WITH person, head(COLLECT {
       MATCH (person)-[held:HELD]->(post:Post)
       WHERE post.title = $title
       RETURN post.label AS item
       ORDER BY held.lastSeen DESC, post.id
       LIMIT 1
     }) AS about
WHERE about IS NOT NULL
RETURN 'P' AS kind, person.id AS id, person.name AS name, about
ORDER BY name, id
LIMIT 20
