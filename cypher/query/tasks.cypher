// Which tasks speak of this, set by events of these days, in the order of their ids?
// $text a part of the task's text, or null
// $event the id of the event that set it, or null
// $after id of the last row already given, or null
// $limit how many rows
// > task the task
// > has how it hangs in its set, with the evidence
// > event the event that set it, or null
// > key where the row stands in the order
CALL () {
  MATCH (:Event {id: $event})-[:SET]->(:TaskSet)-[:HAS]->(:Task)-[:HAS_SUBTASK*0..5]->(task:Task)
  RETURN task
  UNION
  WITH 1 AS once
  WHERE $event IS NULL
  MATCH (task:Task)
  WHERE task.id > coalesce($after[0], '')
  RETURN task
}
WITH task
WHERE ($text IS NULL OR task.text CONTAINS $text) AND ($after IS NULL OR task.id > $after[0])
WITH task
ORDER BY task.id
LIMIT $limit
MATCH (task)<-[has:HAS|HAS_SUBTASK]-()
OPTIONAL MATCH (task)<-[:HAS_SUBTASK*0..5]-(:Task)<-[:HAS]-(:TaskSet)<-[:SET]-(event:Event)
WITH task, has, event
ORDER BY event.id
WITH task, has, head(collect(event)) AS event
RETURN task {.id, .ordinal, .title, .text} AS task,
       has {.evidence, .rules, .confidence} AS has,
       event {.id, .type, .name, .label, .start, .end} AS event,
       [task.id] AS key
ORDER BY task.id
