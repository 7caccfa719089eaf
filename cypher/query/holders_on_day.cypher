// Who held a post on a day? Those named with it before and after first, then the nearest before or after.
// $post a post as one reads or prints it, its organisation in full, in short or left out, or null
// $id the post's id, or null
// $place id or name of the place of the post's organisation, or null
// $day the day
// $after distance, person and post of the last row already given, or null
// $limit how many rows
// > person the person
// > post the post
// > held the days of the first and last mention, how many articles, and the evidence of both
// > between whether the day lies between them
// > distance days between the day and the nearest mention
// > key where the row stands in the order
CALL () {
  MATCH (post:Post {id: $id})
  RETURN post
  UNION
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
  RETURN post
}
WITH post
WHERE $place IS NULL OR EXISTS {
  MATCH (post)-[:IN]->(:Organization)-[:OF]->(place:Place)
  WHERE place.id = $place OR place.name = $place
}
MATCH (post)<-[held:HELD]-(person:Person)
WHERE held.firstSeen IS NOT NULL
WITH post, held, person, held.firstSeen <= $day AND $day <= held.lastSeen AS between,
     CASE
       WHEN $day < held.firstSeen THEN duration.inDays($day, held.firstSeen).days
       WHEN $day > held.lastSeen THEN duration.inDays(held.lastSeen, $day).days
       ELSE 0
     END AS distance
WITH post, held, person, between, distance
WHERE $after IS NULL
  OR distance > toInteger($after[0])
  OR (distance = toInteger($after[0]) AND person.id > $after[1])
  OR (distance = toInteger($after[0]) AND person.id = $after[1] AND post.id > $after[2])
WITH post, held, person, between, distance
ORDER BY distance, person.id, post.id
LIMIT $limit
RETURN person {.id, .name, official: person:Official} AS person,
       post {.id, .title, .label, .organization, .level} AS post,
       held {
         .firstSeen, .lastSeen, .count,
         evidence: CASE held.firstEvidence
           WHEN held.lastEvidence THEN [held.firstEvidence]
           ELSE [held.firstEvidence, held.lastEvidence]
         END
       } AS held,
       between,
       distance,
       [toString(distance), person.id, post.id] AS key
