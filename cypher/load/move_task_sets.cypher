// Leads the tasks that articles that stay said an event set to the event that it now is.
// $rows telling, from, to (events)
UNWIND $rows AS row
MATCH (:Event {id: row.from})-[old:SET {telling: row.telling}]->(taskSet:TaskSet)
MATCH (to:Event {id: row.to})
MERGE (to)-[set:SET]->(taskSet)
SET set = properties(old)
DELETE old
