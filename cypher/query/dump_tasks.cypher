// What are all tasks, those of the earliest articles first?
// > id the id
// > ordinal the number in the enumeration
// > title the first words
// > text all of it
// > measures the clauses after the title
// > taskSet id of the enumeration
// > event id of the event that set it, or null
// > eventLabel what to call that event, or null
// > day the event's first day, or null
// > article id of the article
MATCH (task:Task)
WHERE task.sort >= ''
CALL (task) {
  OPTIONAL MATCH (task)<-[:HAS_SUBTASK*0..5]-(:Task)<-[:HAS]-(set:TaskSet)
  OPTIONAL MATCH (set)<-[:SET]-(event:Event)
  RETURN set, event
  ORDER BY set.id, event.id
  LIMIT 1
}
RETURN task.id AS id,
       task.ordinal AS ordinal,
       task.title AS title,
       task.text AS text,
       COLLECT {
         MATCH (task)-[:HAS]->(measure:Measure)
         RETURN measure.text
         ORDER BY measure.ordinal, measure.id
       } AS measures,
       set.id AS taskSet,
       event.id AS event,
       event.label AS eventLabel,
       coalesce(event.start, event.end) AS day,
       task.article AS article
ORDER BY task.sort
