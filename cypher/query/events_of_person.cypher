// Which events did a person take part in, as what, the latest first?
// $id the person's id
// $officials true for people with a public post only
// $role one of ATTEND, CHAIR, SPEAK, LEAD, or null
// $type the events' type, or null
// $from the first day, or null
// $to the last day, or null
// $place id or name of a place that lies around the events, or null
// $after day and id of the last row already given, or null
// $limit how many rows
// > event the event
// > attendance roles, posts and evidence of taking part
// > acts each further role with its evidence
// > key where the row stands in the order
MATCH (person:Person {id: $id})-[attended:ATTENDED]->(event:Event)
WITH person, attended, event, toString(coalesce(event.start, event.end, date('0001-01-01'))) AS day
WHERE (NOT $officials OR person:Official)
  AND ($role IS NULL OR $role IN attended.roles)
  AND ($type IS NULL OR event.type = $type)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($after IS NULL OR day < $after[0] OR (day = $after[0] AND event.id > $after[1]))
  AND ($place IS NULL OR EXISTS {
    MATCH (event)-[:TOOK_PLACE_IN]->(:Place)-[:PART_OF*0..6]->(around:Place)
    WHERE around.id = $place OR around.name = $place
  })
WITH person, attended, event, day
ORDER BY day DESC, event.id
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attendance,
       COLLECT {
         MATCH (person)-[act:CHAIRED|SPOKE_AT|LED]->(event)
         RETURN act {.evidence, .rules, .confidence, act: type(act)} AS item
         ORDER BY type(act)
       } AS acts,
       [day, event.id] AS key
