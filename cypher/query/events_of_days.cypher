// Which events took place in a period, the latest first?
// $from the first day
// $to the last day
// $after day and id of the last row already given, or null
// $limit how many rows
// > event the event
// > edges the evidence of the days when it started and ended
// > key where the row stands in the order
MATCH (event:Event)
WHERE coalesce(event.start, event.end) <= $to AND coalesce(event.end, event.start) >= $from
WITH event, toString(coalesce(event.start, event.end)) AS day
WHERE $after IS NULL OR day < $after[0] OR (day = $after[0] AND event.id > $after[1])
WITH event, day
ORDER BY day DESC, event.id
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       COLLECT {
         MATCH (event)-[edge:STARTED_ON|ENDED_ON]->(:Date)
         RETURN edge {.evidence, .rules, .confidence} AS item
         ORDER BY type(edge) DESC
       } AS edges,
       [day, event.id] AS key
