// What do articles report of these events?
// $events event ids
// > event the event
// > report what an article says of it, JSON
UNWIND $events AS id
MATCH (event:Event {id: id})-[reported:REPORTED_IN]->(:Article)
RETURN event.id AS event, reported.report AS report
