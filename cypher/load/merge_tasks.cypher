// Puts the tasks of enumerations into the graph.
// $rows taskSet, id, node, has
UNWIND $rows AS row
MATCH (taskSet:TaskSet {id: row.taskSet})-[:REPORTED_IN]->(article:Article)
MERGE (task:Task {id: row.id})
SET task = row.node,
    task.sort = split(article.sort, '|')[0] + '|' + row.id
MERGE (taskSet)-[has:HAS]->(task)
SET has = row.has
