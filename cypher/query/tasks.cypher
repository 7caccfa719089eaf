// Which tasks speak of this, set by this event, by events of these days or with this organisation or official, those of
// the latest articles first?
// $text a part of the task's text, or null
// $event the id of the event that set it, or null
// $organization id, name or short form of an organisation in which a participant of the event holds a post, or null
// $official id or name of a participant of the event, or null
// $level the event's administrative level, or null
// $from the first day on which the event or, where there is none, the article may be, or null
// $to the last such day, or null
// $after day|id of the last row already given, or null
// $limit how many rows
// > task the task
// > has how it hangs in its set, with the evidence
// > event the event that set it, or null
// > key where the row stands in the order
CALL () {
  WITH $event AS id
  WHERE id IS NOT NULL
  MATCH (:Event {id: id})-[:SET]->(:TaskSet)-[:HAS]->(:Task)-[:HAS_SUBTASK*0..5]->(task:Task)
  WHERE $after IS NULL OR task.sort < $after[0]
  RETURN DISTINCT task
  ORDER BY task.sort DESC
  UNION ALL
  WITH $event AS id
  WHERE id IS NULL
  MATCH (task:Task)
  WHERE task.sort < coalesce($after[0], ':')
  RETURN task
  ORDER BY task.sort DESC
}
WITH task
WHERE $text IS NULL OR task.text CONTAINS $text
MATCH (task)<-[has:HAS|HAS_SUBTASK]-()
CALL (task) {
  OPTIONAL MATCH (task)<-[:HAS_SUBTASK*0..5]-(:Task)<-[:HAS]-(:TaskSet)<-[:SET]-(event:Event)
  RETURN event
  ORDER BY event.id
  LIMIT 1
}
WITH task, has, event, coalesce(event.start, event.end, date(nullif(split(task.sort, '|')[0], '0001-01-01'))) AS day
WHERE ($from IS NULL OR coalesce(event.end, day) >= $from)
  AND ($to IS NULL OR day <= $to)
  AND ($level IS NULL OR event.level = $level)
  AND ($official IS NULL OR EXISTS {
    MATCH (event)<-[:ATTENDED]-(person:Person)
    WHERE person.id = $official OR person.name = $official
  })
  AND ($organization IS NULL OR EXISTS {
    MATCH (event)<-[:ATTENDED]-(:Person)-[:HELD]->(:Post)-[:IN]->(organization:Organization)
    WHERE organization.id = $organization OR organization.name = $organization OR $organization IN organization.shortForms
  })
WITH task, has, event
LIMIT $limit
RETURN task {.id, .ordinal, .title, .text} AS task,
       has {.evidence, .rules, .confidence} AS has,
       event {.id, .type, .name, .label, .start, .end} AS event,
       [task.sort] AS key
ORDER BY task.sort DESC
