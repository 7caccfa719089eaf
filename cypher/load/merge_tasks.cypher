// Puts the tasks of enumerations into the graph.
// $rows taskSet, id, node, has
UNWIND $rows AS row
MATCH (taskSet:TaskSet {id: row.taskSet})
MERGE (task:Task {id: row.id})
SET task = row.node
MERGE (taskSet)-[has:HAS]->(task)
SET has = row.has
