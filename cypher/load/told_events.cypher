// Which article tells of which event, of the whole graph?
// > event the event
// > report what the article says of it, JSON
MATCH (article:Article)<-[reported:REPORTED_IN]-(event:Event)
RETURN event.id AS event, reported.report AS report
ORDER BY article.id, event.id
