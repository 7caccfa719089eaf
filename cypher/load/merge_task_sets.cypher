// Puts enumerations into the graph, each with its article and, if it has one, its event.
// $rows article, event (an id, or absent), id, node, set, reported
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (taskSet:TaskSet {id: row.id})
SET taskSet = row.node
MERGE (taskSet)-[reported:REPORTED_IN]->(article)
SET reported = row.reported
WITH taskSet, row
WHERE row.event IS NOT NULL
MATCH (event:Event {id: row.event})
MERGE (event)-[set:SET]->(taskSet)
SET set = row.set
