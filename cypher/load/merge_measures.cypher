// Puts the measures of tasks into the graph.
// $rows task, id, node, has
UNWIND $rows AS row
MATCH (task:Task {id: row.task})
MERGE (measure:Measure {id: row.id})
SET measure = row.node
MERGE (task)-[has:HAS]->(measure)
SET has = row.has
