// What was said at these events, by these speakers, or with these words?
// $events ids of events, or null
// $speakers names of speakers, or null
// $words a query of the index texts, or null
// $text a passage that must stand in it as it is, or null
// $from the first day of its event, or null
// $to the last day, or null
// > stated the statement with its evidence
// > event the event
CALL () {
  UNWIND coalesce($events, []) AS id
  MATCH (:Event {id: id})-[:STATED]->(statement:Statement)
  RETURN statement
  UNION
  UNWIND [query IN [$words] WHERE query IS NOT NULL AND $events IS NULL] AS query
  CALL db.index.fulltext.queryNodes('texts', query, {limit: 1000}) YIELD node
  WITH node
  WHERE node:Statement
  RETURN node AS statement
}
WITH statement
WHERE ($speakers IS NULL OR statement.speaker IN $speakers) AND ($text IS NULL OR statement.text CONTAINS $text)
MATCH (statement)<-[stated:STATED]-(event:Event)
WHERE ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
RETURN stated {
         .order, .evidence, .rules, .confidence,
         statement: statement {.id, .verb, .speaker, .text}
       } AS stated,
       event {.id, .type, .name, .label, .start, .end} AS event
ORDER BY coalesce(event.start, event.end) DESC, statement.article, stated.order, statement.id
LIMIT 200
