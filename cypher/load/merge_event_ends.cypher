// Says on which day an event ended.
// $rows event, date (ISO 8601), properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (date:Date {iso: row.date})
MERGE (event)-[dated:ENDED_ON]->(date)
SET dated = row.properties
