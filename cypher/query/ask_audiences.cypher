// Who was at these audiences, the latest first, and from which state or division does each come?
// $events ids of events
// > id the event's id
// > person who was there, with the sphere of the latest post
// > attended as what, with the evidence; its rules say who is told to have been received
MATCH (event:Event)<-[attended:ATTENDED]-(person:Person)
WHERE event.id IN $events
RETURN event.id AS id,
       person {.id, .name, .sphere, official: person:Official} AS person,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attended
ORDER BY coalesce(event.start, event.end) DESC, event.id, attended.order, person.id
