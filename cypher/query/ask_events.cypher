// Which events have one of these names, took place then and there, and had each of these people, the latest first?
// $names names of events, or null
// $people for each person asked about the ids that the name can mean; none where nobody is asked about
// $places ids of places around, or null
// $from the first day, or null
// $to the last day, or null
// $types types of events, or null
// $role what the first of the people did, or null
// $before events that began before this day, or null
// $limit how many rows
// > event the event
// > attended how the people asked about took part, with the evidence
// > reports the evidence of its reports
CALL () {
  WITH $people AS people
  WHERE size(people) > 0
  UNWIND people[0] AS id
  MATCH (:Person {id: id})-[:ATTENDED]->(event:Event)
  RETURN event
  UNION
  UNWIND coalesce($names, []) AS name
  WITH name
  WHERE size($people) = 0
  MATCH (event:Event {name: name})
  RETURN event
  UNION
  UNWIND coalesce($places, []) AS place
  WITH place
  WHERE size($people) = 0 AND $names IS NULL
  MATCH (:Place {id: place})<-[:PART_OF*0..6]-(:Place)<-[:TOOK_PLACE_IN]-(event:Event)
  RETURN event
  UNION
  WITH $from AS from
  WHERE size($people) = 0 AND $names IS NULL AND $places IS NULL AND from IS NOT NULL
  MATCH (event:Event)
  WHERE event.start >= from - duration({days: 31}) AND event.start <= $to
  RETURN event
}
WITH DISTINCT event
WHERE ($names IS NULL OR event.name IN $names)
  AND ($types IS NULL OR event.type IN $types)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($before IS NULL OR coalesce(event.start, event.end) < $before)
  AND all(ids IN $people WHERE EXISTS {
    MATCH (person:Person)-[:ATTENDED]->(event)
    WHERE person.id IN ids
  })
  AND ($role IS NULL OR EXISTS {
    MATCH (person:Person)-[attended:ATTENDED]->(event)
    WHERE person.id IN $people[0] AND $role IN attended.roles
  })
  AND ($places IS NULL OR EXISTS {
    MATCH (event)-[:TOOK_PLACE_IN]->(:Place)-[:PART_OF*0..6]->(around:Place)
    WHERE around.id IN $places
  } OR ($names IS NOT NULL AND EXISTS {
    MATCH (event)<-[:ATTENDED]-(:Person)-[:HELD]->(:Post)-[:IN]->(:Organization)-[:OF]->(around:Place)
    WHERE around.id IN $places
  }))
WITH event, toString(coalesce(event.start, event.end, date('0001-01-01'))) AS day
ORDER BY day DESC, event.id
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end, .participantsComplete} AS event,
       COLLECT {
         MATCH (person:Person)-[attended:ATTENDED]->(event)
         WHERE any(ids IN $people WHERE person.id IN ids)
         RETURN attended {
           .roles, .posts, .evidence, .rules, .confidence,
           person: person {.id, .name, official: person:Official}
         } AS item
         ORDER BY attended.order, person.id
       } AS attended,
       COLLECT {
         MATCH (event)-[reported:REPORTED_IN]->(article:Article)
         RETURN reported {
           .evidence, .rules, .confidence,
           article: article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)}
         } AS item
         ORDER BY article.published, article.id
         LIMIT 20
       } AS reports
