// Which events stated these words or set a task with them, or stand in an article that says them, the latest first?
// $words a query of the index texts
// $text the words as they stand
// $types types of events, or null
// $from the first day, or null
// $to the last day, or null
// > event the event
// > told how, with the evidence
// > stated whether the event itself said so, not only an article about it
CALL () {
  CALL db.index.fulltext.queryNodes('texts', $words, {limit: 1000}) YIELD node
  WITH node
  WHERE node:Statement AND node.text CONTAINS $text
  MATCH (node)<-[told:STATED]-(event:Event)
  RETURN event, told, true AS stated
  UNION
  CALL db.index.fulltext.queryNodes('texts', $words, {limit: 1000}) YIELD node
  WITH node
  WHERE node:Task AND (node.title CONTAINS $text OR node.text CONTAINS $text)
  MATCH (node)<-[told:HAS]-(:TaskSet)<-[:SET]-(event:Event)
  RETURN event, told, true AS stated
  UNION
  CALL db.index.fulltext.queryNodes('texts', $words, {limit: 1000}) YIELD node
  WITH node
  WHERE node:Article AND (node.text CONTAINS $text OR node.title CONTAINS $text)
  MATCH (node)<-[told:REPORTED_IN]-(event:Event)
  RETURN event, told, false AS stated
}
WITH event, told, stated
WHERE ($types IS NULL OR event.type IN $types)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       told {.evidence, .rules, .confidence} AS told,
       stated
ORDER BY coalesce(event.start, event.end) DESC, event.id, stated DESC, told.evidence[0]
LIMIT 400
