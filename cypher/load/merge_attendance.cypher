// Says who attended an event.
// $rows event, person, properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (person:Person {id: row.person})
MERGE (person)-[attended:ATTENDED]->(event)
SET attended = row.properties,
    attended.sort = row.person + '|' + event.sort
