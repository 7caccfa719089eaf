// Which events took place in a place or anywhere in it, the latest first? For a place of few events.
// $id the place's id
// $type the events' type, or null
// $from the first day, or null
// $to the last day, or null
// $after day|id of the last row already given, or null
// $limit how many rows
// > event the event
// > places where in the place it was, each with the evidence
// > key where the row stands in the order
MATCH (around:Place {id: $id})<-[:PART_OF*0..6]-(:Place)<-[:TOOK_PLACE_IN]-(event:Event)
WITH DISTINCT around, event
WHERE ($type IS NULL OR event.type = $type)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($after IS NULL OR event.sort < $after[0])
WITH around, event
ORDER BY event.sort DESC
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
       [event.sort] AS key
