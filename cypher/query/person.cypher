// Who is this, and which posts has the person been named with?
// $id the person's id
// $officials true for people with a public post only
// > person the person
// > posts each post with the days of its first and last mention and their evidence, the latest first
// > organizations the organisations of the posts
// > articles how many articles name the person
MATCH (person:Person {id: $id})
WHERE NOT $officials OR person:Official
RETURN person {.id, .name, .aliases, .sphere, official: person:Official} AS person,
       COLLECT {
         MATCH (person)-[held:HELD]->(post:Post)
         WITH held, post
         ORDER BY held.lastSeen DESC, held.count DESC, post.id
         RETURN {
           post: post {.id, .title, .label, .organization, .level},
           firstSeen: held.firstSeen,
           lastSeen: held.lastSeen,
           count: held.count,
           evidence: CASE held.firstEvidence
             WHEN held.lastEvidence THEN [held.firstEvidence]
             ELSE [held.firstEvidence, held.lastEvidence]
           END
         } AS item
       } AS posts,
       COLLECT {
         MATCH (person)-[held:HELD]->(:Post)-[:IN]->(organization:Organization)
         WITH organization, max(held.lastSeen) AS seen
         RETURN organization {.id, .name} AS item
         ORDER BY seen DESC, organization.id
       } AS organizations,
       COUNT { (person)-[:MENTIONED_IN]->() } AS articles
