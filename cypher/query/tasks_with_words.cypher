// Which other tasks have the most of these words?
// $id id of a task that is not meant
// $words a search in the full-text index
// $candidates how many tasks at most
// > task the task
// > has how it hangs in its set, with the evidence
// > event the event that set it, or null
// > published the day of its article, or null
CALL db.index.fulltext.queryNodes('texts', $words) YIELD node AS task, score
WHERE task:Task AND task.id <> $id
WITH task
LIMIT $candidates
MATCH (task)<-[has:HAS|HAS_SUBTASK]-()
CALL (task) {
  OPTIONAL MATCH (task)<-[:HAS_SUBTASK*0..5]-(:Task)<-[:HAS]-(:TaskSet)<-[:SET]-(event:Event)
  RETURN event
  ORDER BY event.id
  LIMIT 1
}
OPTIONAL MATCH (article:Article {id: task.article})
RETURN task {.id, .ordinal, .title, .text} AS task,
       has {.evidence, .rules, .confidence} AS has,
       event {.id, .type, .name, .label, .start, .end, .level} AS event,
       article.published AS published
