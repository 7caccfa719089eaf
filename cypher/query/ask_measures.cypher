// What are the measures of the tasks with this title?
// $title the title, or a part of it
// $words the same as a query of the index names
// > task the task
// > measures its measures, with the evidence
CALL db.index.fulltext.queryNodes('names', $words, {limit: 200}) YIELD node AS task
WHERE task:Task AND task.title CONTAINS $title
RETURN task {.id, .ordinal, .title, .text} AS task,
       COLLECT {
         MATCH (task)-[has:HAS]->(measure:Measure)
         RETURN has {.evidence, .rules, .confidence, measure: measure {.id, .ordinal, .text}} AS item
         ORDER BY measure.ordinal, measure.id
       } AS measures
ORDER BY size(task.title), task.id
LIMIT 20
