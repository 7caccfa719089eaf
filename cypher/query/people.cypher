// Which people bear this name, or hold this post, in the order of their names? Among all people or only officials.
// $officials true for people with a public post only
// $name a part of a name or of another name, or null
// $post a post as one reads or prints it, its organisation in full, in short or left out (市长, 市委副书记,
//   祁县县委书记), or null; 市长 is not 副市长
// $after name and id of the last row already given, or null
// $limit how many rows
// > person the person
// > posts the latest posts, at most five
// > key where the row stands in the order
CALL () {
  MATCH (post:Post)
  WHERE post.title IN [start IN range(0, size(coalesce($post, '')) - 1) | substring($post, start)]
    AND (post.label ENDS WITH $post
      OR EXISTS {
        MATCH (post)-[:IN]->(organization:Organization)
        WHERE any(short IN organization.shortForms WHERE (short + post.title) ENDS WITH $post)
      }
      OR EXISTS {
        MATCH (post)-[:IN]->(organization:Organization)-[:OF]->(place:Place)
        WHERE any(short IN organization.shortForms WHERE place.name + short + post.title = $post)
      })
  MATCH (person:Person)-[:HELD]->(post)
  RETURN person
  UNION
  WITH 1 AS once
  WHERE $post IS NULL
  MATCH (person:Person)
  WHERE person.name >= coalesce($after[0], '')
  RETURN person
}
WITH person
WHERE (NOT $officials OR person:Official)
  AND ($name IS NULL OR person.name CONTAINS $name OR any(alias IN person.aliases WHERE alias CONTAINS $name))
  AND ($after IS NULL OR person.name > $after[0] OR (person.name = $after[0] AND person.id > $after[1]))
WITH person
ORDER BY person.name, person.id
LIMIT $limit
RETURN person {.id, .name, .aliases, .sphere, official: person:Official} AS person,
       COLLECT {
         MATCH (person)-[held:HELD]->(post:Post)
         RETURN post {.id, .title, .label, .organization, .level} AS item
         ORDER BY held.lastSeen DESC, held.count DESC, post.id
         LIMIT 5
       } AS posts,
       [person.name, person.id] AS key
