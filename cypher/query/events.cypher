// Which events have this name or type, took place on these days, there, or with this official, the latest first?
// $name a part of a name or label, or null
// $type the events' type, or null
// $from the first day, or null
// $to the last day, or null
// $place id or name of a place that lies around the events, or null
// $official id or name of a person who took part, or null
// $after day and id of the last row already given, or null
// $limit how many rows
// > event the event
// > places where it took place, in order
// > reports the evidence of each article that reports it
// > key where the row stands in the order
CALL () {
  WITH $official AS official
  WHERE official IS NOT NULL
  MATCH (person:Person)
  WHERE person.id = official OR person.name = official
  MATCH (person)-[:ATTENDED]->(event:Event)
  RETURN event
  UNION
  WITH $place AS place
  WHERE $official IS NULL AND place IS NOT NULL
  MATCH (around:Place)
  WHERE around.id = place OR around.name = place
  MATCH (around)<-[:PART_OF*0..6]-(:Place)<-[:TOOK_PLACE_IN]-(event:Event)
  RETURN event
  UNION
  WITH $place AS place
  WHERE $official IS NULL AND place IS NULL
  MATCH (event:Event)
  RETURN event
}
WITH event, toString(coalesce(event.start, event.end, date('0001-01-01'))) AS day
WHERE ($name IS NULL OR event.name CONTAINS $name OR event.label CONTAINS $name)
  AND ($type IS NULL OR event.type = $type)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($after IS NULL OR day < $after[0] OR (day = $after[0] AND event.id > $after[1]))
  AND ($place IS NULL OR $official IS NULL OR EXISTS {
    MATCH (event)-[:TOOK_PLACE_IN]->(:Place)-[:PART_OF*0..6]->(around:Place)
    WHERE around.id = $place OR around.name = $place
  })
WITH event, day
ORDER BY day DESC, event.id
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end, .level} AS event,
       COLLECT {
         MATCH (event)-[located:TOOK_PLACE_IN]->(place:Place)
         RETURN place {.id, .name, .kind, .level, .code} AS item
         ORDER BY located.kind, located.order, place.id
       } AS places,
       COLLECT {
         MATCH (event)-[reported:REPORTED_IN]->(article:Article)
         RETURN reported {.evidence, .rules, .confidence} AS item
         ORDER BY article.published, article.id
       } AS reports,
       [day, event.id] AS key
