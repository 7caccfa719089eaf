// What is this measure, and which task does it belong to?
// $id the measure's id
// > has how it hangs on its task, with the evidence
// > task the task
MATCH (measure:Measure {id: $id})<-[has:HAS]-(task:Task)
RETURN has {.evidence, .rules, .confidence, measure: measure {.id, .ordinal, .text}} AS has,
       task {.id, .title} AS task
