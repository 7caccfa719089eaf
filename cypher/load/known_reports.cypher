// What do other articles report of the events that these articles report or used to report?
// $events ids of events that are reported now
// $articles ids of the articles that are being replaced; their own reports are left out
// > event the event
// > article the other article
// > report what it says, JSON; null for an event that only the replaced articles report
CALL () {
  UNWIND $articles AS id
  MATCH (:Article {id: id})<-[:REPORTED_IN]-(event:Event)
  RETURN event
  UNION
  UNWIND $events AS id
  MATCH (event:Event {id: id})
  RETURN event
}
WITH DISTINCT event
OPTIONAL MATCH (event)-[reported:REPORTED_IN]->(other:Article)
WHERE NOT other.id IN $articles
RETURN event.id AS event, other.id AS article, reported.report AS report
