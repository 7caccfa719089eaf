// Says on which day an event began.
// $rows event, date (ISO 8601), properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (date:Date {iso: row.date})
MERGE (event)-[dated:STARTED_ON]->(date)
SET dated = row.properties
