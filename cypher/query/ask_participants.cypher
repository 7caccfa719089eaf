// Who took part in these events, those of most events first?
// $events ids of events
// $without ids of people who are not meant
// $ranks ranks of posts, one of which a participant must have held around that time, or null
// $of parts of such posts' names, one of which each must have, or null
// $foreign true if only people of other states are meant, or null
// $states the letters of the states of which only people are meant, or null
// $limit how many rows
// > person the participant
// > attended how, at each of the events, with the evidence
// > count at how many of the events
MATCH (event:Event)<-[attended:ATTENDED]-(person:Person)
WHERE event.id IN $events AND NOT person.id IN $without
  AND ($ranks IS NULL OR EXISTS {
    MATCH (person)-[held:HELD]->(post:Post)
    WHERE post.rank IN $ranks
      AND ($of IS NULL OR any(part IN $of WHERE post.label CONTAINS part))
      AND coalesce(held.firstSeen <= coalesce(event.end, event.start) + duration({days: 31}), true)
      AND coalesce(held.lastSeen >= coalesce(event.start, event.end) - duration({days: 366}), true)
  })
  AND ($states IS NULL OR person.sphere IN $states)
  AND (coalesce($foreign, false) = false OR person.sphere =~ '(?!CN)[A-Z]{2}')
WITH event, attended, person
ORDER BY coalesce(event.start, event.end) DESC, event.id, attended.order
WITH person,
     collect(attended {.roles, .posts, .order, .evidence, .rules, .confidence, event: event.id}) AS attended
WITH person, attended, size(attended) AS count
ORDER BY count DESC, attended[0].event, attended[0].order, person.id
LIMIT $limit
RETURN person {.id, .name, official: person:Official} AS person, attended[0..5] AS attended, count
