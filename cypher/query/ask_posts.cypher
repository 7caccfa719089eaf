// Which posts have these people been named with, the latest first?
// $people ids of people
// > person the person
// > post the post
// > held the first and last day, how often, and the evidence
MATCH (person:Person)-[held:HELD]->(post:Post)
WHERE person.id IN $people
RETURN person {.id, .name, official: person:Official} AS person,
       post {.id, .title, .label, .organization, .level, .keys} AS post,
       held {
         .firstSeen, .lastSeen, .count,
         evidence: CASE held.firstEvidence
           WHEN held.lastEvidence THEN [held.firstEvidence]
           ELSE [held.firstEvidence, held.lastEvidence]
         END
       } AS held
ORDER BY held.lastSeen DESC, held.count DESC, post.id
LIMIT 100
