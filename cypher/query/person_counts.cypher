// How many events of each type did a person take part in, in which roles, and when was the first and the last of them?
// $id the person's id
// > types type and count, the most frequent first
// > roles how often the person chaired, spoke and led
// > events how many events
// > first the first event of which the day is known, with the evidence of taking part, or null
// > last the last such event, or null
MATCH (person:Person {id: $id})
RETURN COLLECT {
         MATCH (person)-[:ATTENDED]->(event:Event)
         WITH event.type AS type, count(*) AS count
         RETURN {type: type, count: count} AS item
         ORDER BY count DESC, type
       } AS types,
       {
         CHAIR: COUNT { (person)-[:CHAIRED]->() },
         SPEAK: COUNT { (person)-[:SPOKE_AT]->() },
         LEAD: COUNT { (person)-[:LED]->() }
       } AS roles,
       COUNT { (person)-[:ATTENDED]->() } AS events,
       head(COLLECT {
         MATCH (:Person)-[attended:ATTENDED]->(event:Event)
         USING INDEX attended:ATTENDED(sort)
         WHERE attended.sort >= $id + '|0002' AND attended.sort < $id + '|:'
         RETURN attended {.evidence, .rules, .confidence, event: event {.id, .type, .name, .label, .start, .end}} AS item
         ORDER BY attended.sort
         LIMIT 1
       }) AS first,
       head(COLLECT {
         MATCH (:Person)-[attended:ATTENDED]->(event:Event)
         USING INDEX attended:ATTENDED(sort)
         WHERE attended.sort >= $id + '|0002' AND attended.sort < $id + '|:'
         RETURN attended {.evidence, .rules, .confidence, event: event {.id, .type, .name, .label, .start, .end}} AS item
         ORDER BY attended.sort DESC
         LIMIT 1
       }) AS last
