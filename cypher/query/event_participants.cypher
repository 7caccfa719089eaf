// Who took part in an event, in the order of its report, as what?
// $id the event's id
// $after order and id of the last row already given, or null
// $limit how many rows, or null for all
// > person the participant
// > attendance order, roles, posts and evidence of taking part
// > acts each further role with its evidence
// > key where the row stands in the order
MATCH (event:Event {id: $id})<-[attended:ATTENDED]-(person:Person)
WHERE $after IS NULL
  OR attended.order > toInteger($after[0])
  OR (attended.order = toInteger($after[0]) AND person.id > $after[1])
WITH event, attended, person
ORDER BY attended.order, person.id
LIMIT coalesce($limit, 100000)
RETURN person {.id, .name, official: person:Official} AS person,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attendance,
       COLLECT {
         MATCH (person)-[act:CHAIRED|SPOKE_AT|LED]->(event)
         RETURN act {.evidence, .rules, .confidence, act: type(act)} AS item
         ORDER BY type(act)
       } AS acts,
       [toString(attended.order), person.id] AS key
