// What is known of one event, but for its participants and tasks?
// $id the event's id
// > event the event
// > groups unnamed participants
// > places where it took place, with its evidence: divisions (PLACE) and venues or visited sites (SITE)
// > days when it started and ended, with the evidence
// > statements what it stated, in the order of its reports
// > reports the articles that report it, with the evidence
MATCH (event:Event {id: $id})
RETURN event {.id, .type, .name, .label, .start, .end, .precision, .level, .participantsComplete} AS event,
       COLLECT {
         MATCH (group:Group)-[attended:ATTENDED]->(event)
         RETURN attended {.evidence, .rules, .confidence, group: group {.id, .text}} AS item
         ORDER BY attended.order, group.id
       } AS groups,
       COLLECT {
         MATCH (event)-[located:TOOK_PLACE_IN]->(place:Place)
         RETURN located {
           .kind, .evidence, .rules, .confidence,
           place: place {.id, .name, .kind, .level, .code}
         } AS item
         ORDER BY located.kind, located.order, place.id
       } AS places,
       COLLECT {
         MATCH (event)-[edge:STARTED_ON|ENDED_ON]->(day:Date)
         RETURN edge {.evidence, .rules, .confidence, edge: type(edge), day: day.iso} AS item
         ORDER BY type(edge) DESC
       } AS days,
       COLLECT {
         MATCH (event)-[stated:STATED]->(statement:Statement)
         RETURN stated {
           .order, .evidence, .rules, .confidence,
           statement: statement {.id, .verb, .speaker, .text}
         } AS item
         ORDER BY statement.article, stated.order, statement.id
       } AS statements,
       COLLECT {
         MATCH (event)-[reported:REPORTED_IN]->(article:Article)
         RETURN reported {
           .evidence, .rules, .confidence,
           article: article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)}
         } AS item
         ORDER BY article.published, article.id
       } AS reports
