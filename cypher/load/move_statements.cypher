// Leads what articles that stay said of an event to the event that it now is.
// $rows telling, from, to (events)
UNWIND $rows AS row
MATCH (:Event {id: row.from})-[old:STATED {telling: row.telling}]->(statement:Statement)
MATCH (to:Event {id: row.to})
MERGE (to)-[stated:STATED]->(statement)
SET stated = properties(old)
DELETE old
