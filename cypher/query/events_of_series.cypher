// Which events are sessions of a series, the latest first?
// $id the series' id
// $after day|id of the last row already given, or null
// $limit how many rows
// > event the event
// > ordinal its number in the series, or null
// > reports the evidence of each article that reports it
// > key where the row stands in the order
MATCH (:Series {id: $id})<-[in:IN_SERIES]-(event:Event)
WHERE $after IS NULL OR event.sort < $after[0]
WITH in, event
ORDER BY event.sort DESC
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       in.ordinal AS ordinal,
       COLLECT {
         MATCH (event)-[reported:REPORTED_IN]->(article:Article)
         RETURN reported {.evidence, .rules, .confidence} AS item
         ORDER BY article.published, article.id
       } AS reports,
       [event.sort] AS key
