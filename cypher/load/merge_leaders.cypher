// Says who led an event.
// $rows event, person, properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (person:Person {id: row.person})
MERGE (person)-[did:LED]->(event)
SET did = row.properties
