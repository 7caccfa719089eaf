// Which events took place in a period, the latest first?
// $from the first day
// $to the last day
// $first sort from which on events can be of the period
// $beyond sort from which on they cannot
// $after day|id of the last row already given, or null
// $limit how many rows
// > event the event
// > edges the evidence of the days when it started and ended
// > key where the row stands in the order
MATCH (event:Event)
WHERE event.sort >= $first AND event.sort < coalesce($after[0], $beyond)
WITH event
WHERE coalesce(event.start, event.end) <= $to AND coalesce(event.end, event.start) >= $from
WITH event
ORDER BY event.sort DESC
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       COLLECT {
         MATCH (event)-[edge:STARTED_ON|ENDED_ON]->(:Date)
         RETURN edge {.evidence, .rules, .confidence} AS item
         ORDER BY type(edge) DESC
       } AS edges,
       [event.sort] AS key
