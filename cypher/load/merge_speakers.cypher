// Says who spoke at an event.
// $rows event, person, properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (person:Person {id: row.person})
MERGE (person)-[did:SPOKE_AT]->(event)
SET did = row.properties
