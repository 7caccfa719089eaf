// What do the articles that give one of these clues report, and of which events?
// $clues ids of clues
// > event the event
// > report what an article says of it, JSON
UNWIND $clues AS id
MATCH (:Clue {id: id})<-[:GIVES]-(article:Article)
WITH DISTINCT article
MATCH (article)<-[reported:REPORTED_IN]-(event:Event)
RETURN event.id AS event, reported.report AS report
