// Who was at these audiences, the latest first, and from which state or division does each come?
// $events ids of events
// $ranks ranks of posts, one of which those who are meant must have held around that time, or null
// $of parts of such posts' names, one of which each must have, or null
// $foreign true if only people of other states are meant, or null
// $states the letters of the states of which only people are meant, or null
// > id the event's id
// > person who was there, with the sphere of the latest post
// > attended as what, with the evidence; its rules say who is told to have been received
// > meant whether the ranks are the person's
MATCH (event:Event)<-[attended:ATTENDED]-(person:Person)
WHERE event.id IN $events
RETURN event.id AS id,
       person {.id, .name, .sphere, official: person:Official} AS person,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attended,
       (coalesce($foreign, false) = false OR coalesce(person.sphere =~ '(?!CN)[A-Z]{2}', false))
       AND ($states IS NULL OR coalesce(person.sphere IN $states, false))
       AND ($ranks IS NULL OR EXISTS {
         MATCH (person)-[held:HELD]->(post:Post)
         WHERE post.rank IN $ranks
           AND ($of IS NULL OR any(part IN $of WHERE post.label CONTAINS part))
           AND coalesce(held.firstSeen <= coalesce(event.end, event.start) + duration({days: 31}), true)
           AND coalesce(held.lastSeen >= coalesce(event.start, event.end) - duration({days: 366}), true)
       }) AS meant
ORDER BY coalesce(event.start, event.end) DESC, event.id, attended.order, person.id
