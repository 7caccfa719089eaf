// What was stated, and at which event?
// $id the statement's id
// > stated how it hangs on its event, with the statement and the evidence
// > event the event
MATCH (statement:Statement {id: $id})<-[stated:STATED]-(event:Event)
RETURN stated {
         .order, .evidence, .rules, .confidence,
         statement: statement {.id, .verb, .speaker, .text}
       } AS stated,
       event {.id, .type, .name, .label, .start, .end} AS event
