// Which unnamed participants did these events have?
// $events ids of events
// > group who
// > attended how they took part, with the evidence
MATCH (event:Event)<-[attended:ATTENDED]-(group:Group)
WHERE event.id IN $events
RETURN group {.id, .text} AS group, attended {.evidence, .rules, .confidence} AS attended
ORDER BY event.start, event.id, attended.order, group.id
LIMIT 200
