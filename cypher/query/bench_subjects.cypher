// Whom and what is the graph asked about when it is measured?
// > busiest id of the official with the most events
// > median id of the official with the median number of events among those with events
// > name that official's name
// > place id of the place with the most events
// > event id of the event with the most participants
// > article id of an article that reports it
// > month the month in which it began
MATCH (official:Official)
WITH official, COUNT { (official)-[:ATTENDED]->() } AS events
WHERE events > 0
ORDER BY events DESC, official.id
WITH collect(official) AS officials
WITH head(officials) AS busiest, officials[size(officials) / 2] AS median
CALL () {
  MATCH (place:Place)
  RETURN place
  ORDER BY COUNT { (place)<-[:TOOK_PLACE_IN]-() } DESC, place.id
  LIMIT 1
}
CALL () {
  MATCH (event:Event)
  WHERE event.start IS NOT NULL
  RETURN event
  ORDER BY COUNT { (event)<-[:ATTENDED]-() } DESC, event.id
  LIMIT 1
}
MATCH (event)-[:REPORTED_IN]->(article:Article)
RETURN busiest.id AS busiest,
       median.id AS median,
       median.name AS name,
       place.id AS place,
       event.id AS event,
       article.id AS article,
       left(toString(event.start), 7) AS month
ORDER BY article.id
LIMIT 1
