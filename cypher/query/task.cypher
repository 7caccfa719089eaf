// What is this task, with its measures and subtasks, and where does it belong?
// $id the task's id
// > parent the id of what it stands in
// > taskSet the task set
// > event the event that set it, or null
// > tasks the task and its subtasks at every depth, each with the id of what it stands in
MATCH (task:Task {id: $id})<-[:HAS|HAS_SUBTASK]-(parent)
MATCH (task)<-[:HAS_SUBTASK*0..5]-(:Task)<-[:HAS]-(set:TaskSet)
RETURN parent.id AS parent,
       set {.id, .phrase} AS taskSet,
       head(COLLECT {
         MATCH (event:Event)-[:SET]->(set)
         RETURN event {.id, .type, .name, .label, .start, .end} AS item
         ORDER BY event.id
       }) AS event,
       COLLECT {
         MATCH path = (parent)-[:HAS|HAS_SUBTASK]->(task)-[:HAS_SUBTASK*0..5]->(part:Task)
         WITH part, length(path) AS depth, last(relationships(path)) AS has, nodes(path)[-2].id AS above
         ORDER BY depth, has.ordinal, part.id
         RETURN has {
           .evidence, .rules, .confidence, parent: above,
           task: part {.id, .ordinal, .title, .text},
           measures: COLLECT {
             MATCH (part)-[hasMeasure:HAS]->(measure:Measure)
             RETURN hasMeasure {
               .evidence, .rules, .confidence, measure: measure {.id, .ordinal, .text}
             } AS item
             ORDER BY measure.ordinal, measure.id
           }
         } AS item
       } AS tasks
