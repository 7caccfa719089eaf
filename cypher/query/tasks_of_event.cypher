// Which tasks did an event set, in order?
// $id the event's id
// > task the task
// > has how it hangs in its set, with the evidence
// > event the event
MATCH (event:Event {id: $id})-[set:SET]->(taskSet:TaskSet)-[has:HAS]->(task:Task)
WITH event, set, taskSet, has, task
ORDER BY taskSet.article, set.order, taskSet.id, has.ordinal, task.id
RETURN task {.id, .ordinal, .title, .text} AS task,
       has {.evidence, .rules, .confidence} AS has,
       event {.id, .type, .name, .label, .start, .end} AS event
