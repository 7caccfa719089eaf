// Which unnamed participants are these, and at which event?
// $id the group's id
// > attended how they took part, with the group and the evidence
// > event the event
MATCH (group:Group {id: $id})-[attended:ATTENDED]->(event:Event)
RETURN attended {.evidence, .rules, .confidence, group: group {.id, .text}} AS attended,
       event {.id, .type, .name, .label, .start, .end} AS event
