// Which events did a person take part in, as what, the latest first? From the end of an index, however many there are.
// $id the person's id
// $officials true for people with a public post only
// $role one of ATTEND, CHAIR, SPEAK, LEAD, or null
// $type the events' type, or null
// $level the events' administrative level, or null
// $from the first day, or null
// $to the last day, or null
// $first sort from which on events can be of the period
// $beyond sort from which on they cannot
// $place id or name of a place that lies around the events, or null
// $after person|day|id of the last row already given, or null
// $limit how many rows
// > event the event
// > attendance roles, posts and evidence of taking part
// > acts each further role with its evidence
// > key where the row stands in the order
MATCH (person:Person)-[attended:ATTENDED]->(event:Event)
USING INDEX attended:ATTENDED(sort)
WHERE attended.sort >= $id + '|' + $first AND attended.sort < coalesce($after[0], $id + '|' + $beyond)
WITH person, attended, event
WHERE (NOT $officials OR person:Official)
  AND ($role IS NULL OR $role IN attended.roles)
  AND ($type IS NULL OR event.type = $type)
  AND ($level IS NULL OR event.level = $level)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($place IS NULL OR EXISTS {
    MATCH (event)-[:TOOK_PLACE_IN]->(:Place)-[:PART_OF*0..6]->(around:Place)
    WHERE around.id = $place OR around.name = $place
  })
WITH person, attended, event
ORDER BY attended.sort DESC
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attendance,
       COLLECT {
         MATCH (person)-[act:CHAIRED|SPOKE_AT|LED]->(event)
         RETURN act {.evidence, .rules, .confidence, act: type(act)} AS item
         ORDER BY type(act)
       } AS acts,
       [attended.sort] AS key
