// Which events did two people both take part in, each as what, the latest first?
// $id one person's id
// $other the other's id
// $officials true for people with a public post only
// $after day|id of the last row already given, or null
// $limit how many rows
// > event the event
// > attendance roles, posts and evidence of the one
// > acts each further role of the one with its evidence
// > otherAttendance the same of the other
// > otherActs the same of the other
// > key where the row stands in the order
MATCH (one:Person {id: $id})-[attended:ATTENDED]->(event:Event)<-[alsoAttended:ATTENDED]-(other:Person {id: $other})
WHERE (NOT $officials OR (one:Official AND other:Official))
  AND ($after IS NULL OR event.sort < $after[0])
WITH one, other, attended, alsoAttended, event
ORDER BY event.sort DESC
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attendance,
       COLLECT {
         MATCH (one)-[act:CHAIRED|SPOKE_AT|LED]->(event)
         RETURN act {.evidence, .rules, .confidence, act: type(act)} AS item
         ORDER BY type(act)
       } AS acts,
       alsoAttended {.roles, .posts, .order, .evidence, .rules, .confidence} AS otherAttendance,
       COLLECT {
         MATCH (other)-[act:CHAIRED|SPOKE_AT|LED]->(event)
         RETURN act {.evidence, .rules, .confidence, act: type(act)} AS item
         ORDER BY type(act)
       } AS otherActs,
       [event.sort] AS key
