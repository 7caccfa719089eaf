// Which statements say this, at this event, those of the latest articles first?
// $text a part of what was said, or null
// $speaker the speaker as printed, or null
// $event the id of the event, or null
// $after day|id of the last row already given, or null
// $limit how many rows
// > stated how it hangs on its event, with the statement and the evidence
// > event the event
// > key where the row stands in the order
CALL () {
  WITH $event AS id
  WHERE id IS NOT NULL
  MATCH (:Event {id: id})-[:STATED]->(statement:Statement)
  WHERE $after IS NULL OR statement.sort < $after[0]
  RETURN statement
  ORDER BY statement.sort DESC
  UNION ALL
  WITH $event AS id
  WHERE id IS NULL
  MATCH (statement:Statement)
  WHERE statement.sort < coalesce($after[0], ':')
  RETURN statement
  ORDER BY statement.sort DESC
}
WITH statement
WHERE ($text IS NULL OR statement.text CONTAINS $text)
  AND ($speaker IS NULL OR statement.speaker = $speaker)
WITH statement
LIMIT $limit
MATCH (statement)<-[stated:STATED]-(event:Event)
RETURN stated {
         .order, .evidence, .rules, .confidence,
         statement: statement {.id, .verb, .speaker, .text}
       } AS stated,
       event {.id, .type, .name, .label, .start, .end} AS event,
       [statement.sort] AS key
ORDER BY statement.sort DESC
