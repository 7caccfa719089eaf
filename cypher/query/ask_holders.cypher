// Who has been named with one of these posts, the latest first?
// $posts ids of posts
// > person the person
// > post the post
// > held the first and last day, how often, whether that first day told of an appointment, and the evidence
MATCH (post:Post)<-[held:HELD]-(person:Person)
WHERE post.id IN $posts
WITH person, post, held
ORDER BY held.lastSeen DESC, held.count DESC, person.id
LIMIT 200
RETURN person {.id, .name, official: person:Official} AS person,
       post {.id, .title, .label, .organization, .level} AS post,
       held {
         .firstSeen, .lastSeen, .count,
         appointed: EXISTS {
           MATCH (person)-[:ATTENDED]->(:Event {type: 'APPOINTMENT'})-[:REPORTED_IN]->(article:Article)
           WHERE article.published = held.firstSeen
         },
         evidence: CASE held.firstEvidence
           WHEN held.lastEvidence THEN [held.firstEvidence]
           ELSE [held.firstEvidence, held.lastEvidence]
         END
       } AS held
ORDER BY held.lastSeen DESC, held.count DESC, person.id
