// Which events took place in a place or anywhere in it, the latest first?
// $id the place's id
// $type the events' type, or null
// $from the first day, or null
// $to the last day, or null
// $after day and id of the last row already given, or null
// $limit how many rows
// > event the event
// > places where in the place it was, each with the evidence
// > key where the row stands in the order
MATCH (around:Place {id: $id})<-[:PART_OF*0..6]-(:Place)<-[:TOOK_PLACE_IN]-(event:Event)
WITH DISTINCT around, event, toString(coalesce(event.start, event.end, date('0001-01-01'))) AS day
WHERE ($type IS NULL OR event.type = $type)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($after IS NULL OR day < $after[0] OR (day = $after[0] AND event.id > $after[1]))
WITH around, event, day
ORDER BY day DESC, event.id
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       COLLECT {
         MATCH (event)-[located:TOOK_PLACE_IN]->(place:Place)
         WHERE EXISTS { (place)-[:PART_OF*0..6]->(around) }
         RETURN located {
           .evidence, .rules, .confidence,
           place: place {.id, .name, .kind, .level, .code}
         } AS item
         ORDER BY located.kind, located.order, place.id
       } AS places,
       [day, event.id] AS key
