// Do the reports of these events name all who took part?
// $ids ids of events
// > event the event
// > complete whether nobody else took part
UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN event {.id, .type, .name, .label, .start, .end} AS event,
       coalesce(event.participantsComplete, false) AS complete
