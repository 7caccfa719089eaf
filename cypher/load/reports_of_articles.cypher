// What do these articles report, and of which events?
// $articles article ids
// > event the event
// > report what the article says of it, JSON
UNWIND $articles AS id
MATCH (:Article {id: id})<-[reported:REPORTED_IN]-(event:Event)
RETURN event.id AS event, reported.report AS report
