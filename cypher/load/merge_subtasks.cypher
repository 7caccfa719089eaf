// Puts the tasks of a nested enumeration into the graph.
// $rows task (the outer one's id), id, node, has
UNWIND $rows AS row
MATCH (task:Task {id: row.task})
MERGE (subtask:Task {id: row.id})
SET subtask = row.node,
    subtask.sort = split(task.sort, '|')[0] + '|' + row.id
MERGE (task)-[has:HAS_SUBTASK]->(subtask)
SET has = row.has
