// Which sessions of the same series come right before or after these events?
// $events ids of events
// $next true for those after, false for those before
// > event the event
// > attended nobody: no people were asked about
// > reports the evidence of its reports
MATCH (one:Event)-[:NEXT]-(event:Event)
WHERE one.id IN $events AND EXISTS { (one)-[:NEXT]->(event) } = $next
WITH DISTINCT event, toString(coalesce(event.start, event.end, date('0001-01-01'))) AS day
ORDER BY day DESC, event.id
RETURN event {.id, .type, .name, .label, .start, .end, .participantsComplete} AS event,
       [] AS attended,
       COLLECT {
         MATCH (event)-[reported:REPORTED_IN]->(article:Article)
         RETURN reported {
           .evidence, .rules, .confidence,
           article: article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)}
         } AS item
         ORDER BY article.published, article.id
         LIMIT 20
       } AS reports
