// Who took part in one event and is not named at the other, in the order of the first?
// $id the first event's id
// $other the other's id
// $after order and id of the last row already given, or null
// $limit how many rows
// > person the participant
// > attendance roles, posts and evidence at the first
// > acts each further role at the first with its evidence
// > key where the row stands in the order
MATCH (event:Event {id: $id})<-[attended:ATTENDED]-(person:Person)
WHERE NOT EXISTS { (person)-[:ATTENDED]->(:Event {id: $other}) }
  AND ($after IS NULL
    OR attended.order > toInteger($after[0])
    OR (attended.order = toInteger($after[0]) AND person.id > $after[1]))
WITH event, attended, person
ORDER BY attended.order, person.id
LIMIT $limit
RETURN person {.id, .name, official: person:Official} AS person,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attendance,
       COLLECT {
         MATCH (person)-[act:CHAIRED|SPOKE_AT|LED]->(event)
         RETURN act {.evidence, .rules, .confidence, act: type(act)} AS item
         ORDER BY type(act)
       } AS acts,
       [toString(attended.order), person.id] AS key
