// Who has been named with one of these posts, the latest first?
// $posts ids of posts
// > person the person
// > post the post
// > held the first and last day, how often, and the evidence
MATCH (post:Post)<-[held:HELD]-(person:Person)
WHERE post.id IN $posts
RETURN person {.id, .name, official: person:Official} AS person,
       post {.id, .title, .label, .organization, .level} AS post,
       held {
         .firstSeen, .lastSeen, .count,
         evidence: CASE held.firstEvidence
           WHEN held.lastEvidence THEN [held.firstEvidence]
           ELSE [held.firstEvidence, held.lastEvidence]
         END
       } AS held
ORDER BY held.lastSeen DESC, held.count DESC, person.id
LIMIT 200
