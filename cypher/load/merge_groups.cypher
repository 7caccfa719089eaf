// Says which unnamed collectives attended an event.
// $rows event, id, text, properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MERGE (group:Group {id: row.id})
SET group.text = row.text
MERGE (group)-[attended:ATTENDED]->(event)
SET attended = row.properties
