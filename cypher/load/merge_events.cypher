// Puts events into the graph, or replaces what is said of them.
// $rows id, label (of the kind of event), properties
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event = row.properties
SET event:$(row.label)
