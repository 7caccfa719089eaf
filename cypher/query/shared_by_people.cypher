// What do these people have in common: events, posts, organisations, places?
// $ids their ids
// $events how many events at most
// > events the latest events that all of them took part in, each with the evidence of each
// > eventCount how many such events
// > posts posts that two or more have been named with
// > organizations organisations in which two or more have held a post
// > places places where two or more were at events, of the latest thousand of each
MATCH (one:Person)
WHERE one.id IN $ids
WITH one, COUNT { (one)-[:ATTENDED]->() } AS attended
ORDER BY attended
WITH collect(one) AS people
CALL (people) {
  WITH people, head(people) AS rarest
  OPTIONAL MATCH (rarest)-[:ATTENDED]->(event:Event)
  WHERE all(other IN tail(people) WHERE EXISTS { (other)-[:ATTENDED]->(event) })
  WITH people, event
  ORDER BY event.sort DESC
  WITH people, collect(event) AS events
  RETURN size(events) AS eventCount,
         COLLECT {
           UNWIND events[..$events] AS event
           RETURN {
             event: event {.id, .type, .name, .label, .start, .end},
             attendances: COLLECT {
               MATCH (event)<-[attended:ATTENDED]-(person:Person)
               WHERE person IN people
               RETURN attended {
                 .roles, .posts, .order, .evidence, .rules, .confidence,
                 person: person {.id, .name, official: person:Official}
               } AS item
               ORDER BY attended.order, person.id
             }
           } AS item
         } AS events
}
RETURN events,
       eventCount,
       COLLECT {
         UNWIND people AS person
         MATCH (person)-[held:HELD]->(post:Post)
         WITH post, person, held
         ORDER BY person.id
         WITH post, collect(held {
           .firstSeen, .lastSeen, .count, person: person {.id, .name, official: person:Official},
           evidence: CASE held.firstEvidence
             WHEN held.lastEvidence THEN [held.firstEvidence]
             ELSE [held.firstEvidence, held.lastEvidence]
           END
         }) AS holders
         WHERE size(holders) > 1
         RETURN {post: post {.id, .title, .label, .organization, .level}, holders: holders} AS item
         ORDER BY post.label, post.id
         LIMIT 100
       } AS posts,
       COLLECT {
         UNWIND people AS person
         MATCH (person)-[:HELD]->(:Post)-[:IN]->(organization:Organization)
         WITH organization, collect(DISTINCT person {.id, .name, official: person:Official}) AS members
         WHERE size(members) > 1
         RETURN {organization: organization {.id, .name}, people: members} AS item
         ORDER BY size(members) DESC, organization.name, organization.id
         LIMIT 100
       } AS organizations,
       COLLECT {
         UNWIND people AS person
         CALL (person) {
           MATCH (:Person)-[attended:ATTENDED]->(event:Event)
           USING INDEX attended:ATTENDED(sort)
           WHERE attended.sort >= person.id + '|' AND attended.sort < person.id + '|:'
           WITH event
           ORDER BY attended.sort DESC
           LIMIT 1000
           MATCH (event)-[:TOOK_PLACE_IN]->(place:Place)
           RETURN place, count(DISTINCT event) AS count
         }
         WITH place, collect(person {.id, .name, official: person:Official, count: count}) AS visitors
         WHERE size(visitors) > 1
         RETURN {place: place {.id, .name, .kind, .level, .code}, people: visitors} AS item
         ORDER BY size(visitors) DESC, place.name, place.id
         LIMIT 100
       } AS places
