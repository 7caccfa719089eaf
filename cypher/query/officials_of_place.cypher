// Who has been named with a post in an organisation of a place or of places in it, in the order of places and posts?
// $id the place's id
// $depth 0 for the place alone, 6 for all below it
// $after place, post and person of the last row already given, or null
// $limit how many rows
// > person the person
// > post the post
// > place the place of the post's organisation
// > held the days of the first and last mention and the evidence of both
// > key where the row stands in the order
MATCH path = (:Place {id: $id})<-[:PART_OF*0..6]-(place:Place)
WHERE length(path) <= $depth AND ($after IS NULL OR place.id >= $after[0])
MATCH (place)<-[:OF]-(:Organization)<-[:IN]-(post:Post)<-[held:HELD]-(person:Person)
WHERE $after IS NULL
  OR place.id > $after[0]
  OR (place.id = $after[0] AND (post.id > $after[1] OR (post.id = $after[1] AND person.id > $after[2])))
WITH DISTINCT place, post, held, person
ORDER BY place.id, post.id, person.id
LIMIT $limit
RETURN person {.id, .name, official: person:Official} AS person,
       post {.id, .title, .label, .organization, .level} AS post,
       place {.id, .name, .kind, .level, .code} AS place,
       held {
         .firstSeen, .lastSeen,
         evidence: CASE held.firstEvidence
           WHEN held.lastEvidence THEN [held.firstEvidence]
           ELSE [held.firstEvidence, held.lastEvidence]
         END
       } AS held,
       [place.id, post.id, person.id] AS key
