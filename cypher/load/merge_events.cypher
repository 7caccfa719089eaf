// Puts events into the graph, or replaces what is said of them.
// $rows id, label (of the kind of event), properties
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row.properties
SET event.sort = toString(coalesce(event.start, event.end, date('0001-01-01'))) + '|' + event.id,
    event.span = coalesce(duration.inDays(event.start, event.end).days, 0)
REMOVE event:Meeting:Inspection:Audience:Ceremony:Correspondence:PublicationEvent:Visit:Appointment
SET event:$(row.label)
