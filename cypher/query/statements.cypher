// Which statements say this, at this event, in the order of their ids?
// $text a part of what was said, or null
// $speaker the speaker as printed, or null
// $event the id of the event, or null
// $after id of the last row already given, or null
// $limit how many rows
// > stated how it hangs on its event, with the statement and the evidence
// > event the event
// > key where the row stands in the order
CALL () {
  MATCH (:Event {id: $event})-[:STATED]->(statement:Statement)
  RETURN statement
  UNION
  WITH 1 AS once
  WHERE $event IS NULL
  MATCH (statement:Statement)
  WHERE statement.id > coalesce($after[0], '')
  RETURN statement
}
WITH statement
WHERE ($text IS NULL OR statement.text CONTAINS $text)
  AND ($speaker IS NULL OR statement.speaker = $speaker)
  AND ($after IS NULL OR statement.id > $after[0])
WITH statement
ORDER BY statement.id
LIMIT $limit
MATCH (statement)<-[stated:STATED]-(event:Event)
RETURN stated {
         .order, .evidence, .rules, .confidence,
         statement: statement {.id, .verb, .speaker, .text}
       } AS stated,
       event {.id, .type, .name, .label, .start, .end} AS event,
       [statement.id] AS key
ORDER BY statement.id
