// Which task sets did an event set, or: what is in this task set? Each with all its tasks and measures.
// $event the event's id, or null
// $id the task set's id, or null
// > taskSet the set
// > link how it hangs on its event, with the evidence of the set
// > event the event that set it, or null
// > tasks its tasks at every depth, each with the id of what it stands in
CALL () {
  MATCH (:Event {id: $event})-[link:SET]->(taskSet:TaskSet)
  RETURN taskSet, link
  UNION
  MATCH (taskSet:TaskSet {id: $id})-[link:REPORTED_IN]->(:Article)
  RETURN taskSet, link
}
WITH taskSet, link
ORDER BY taskSet.article, link.order, taskSet.id
RETURN taskSet {.id, .declared, .found, .phrase, .complete} AS taskSet,
       link {.evidence, .rules, .confidence} AS link,
       head(COLLECT {
         MATCH (event:Event)-[:SET]->(taskSet)
         RETURN event {.id, .type, .name, .label, .start, .end} AS item
         ORDER BY event.id
       }) AS event,
       COLLECT {
         MATCH path = (taskSet)-[:HAS]->(:Task)-[:HAS_SUBTASK*0..5]->(task:Task)
         WITH task, length(path) AS depth, last(relationships(path)) AS has, nodes(path)[-2].id AS parent
         ORDER BY depth, has.ordinal, task.id
         RETURN has {
           .evidence, .rules, .confidence, parent: parent,
           task: task {.id, .ordinal, .title, .text},
           measures: COLLECT {
             MATCH (task)-[hasMeasure:HAS]->(measure:Measure)
             RETURN hasMeasure {
               .evidence, .rules, .confidence, measure: measure {.id, .ordinal, .text}
             } AS item
             ORDER BY measure.ordinal, measure.id
           }
         } AS item
       } AS tasks
