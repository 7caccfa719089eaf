// What is known of one event, but for its participants and tasks?
// $id the event's id
// > event the event
// > groups unnamed participants
// > places where it took place, with its evidence: divisions (PLACE) and venues or visited sites (SITE)
// > days when it started and ended, with the evidence
// > statements what it stated, in the order of its reports
// > series the series that it is a session of, with the sessions before and after
// > refersTo the events whose message it passed on, with the evidence
// > referredToBy the events that passed on its message, the latest first, at most fifty
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
         MATCH (event)-[in:IN_SERIES]->(series:Series)
         RETURN {
           series: series {.id, .name},
           ordinal: in.ordinal,
           previous: head(COLLECT {
             MATCH (previous:Event)-[:NEXT]->(event)
             WHERE EXISTS { (previous)-[:IN_SERIES]->(series) }
             RETURN previous {.id, .type, .name, .label, .start, .end} AS session
             ORDER BY previous.sort DESC
             LIMIT 1
           }),
           next: head(COLLECT {
             MATCH (event)-[:NEXT]->(next:Event)
             WHERE EXISTS { (next)-[:IN_SERIES]->(series) }
             RETURN next {.id, .type, .name, .label, .start, .end} AS session
             ORDER BY next.sort
             LIMIT 1
           })
         } AS item
         ORDER BY series.id
       } AS series,
       COLLECT {
         MATCH (event)-[refers:REFERS_TO]->(other:Event)
         RETURN refers {
           .evidence, .rules, .confidence,
           event: other {.id, .type, .name, .label, .start, .end}
         } AS item
         ORDER BY other.sort DESC
       } AS refersTo,
       COLLECT {
         MATCH (other:Event)-[refers:REFERS_TO]->(event)
         RETURN refers {
           .evidence, .rules, .confidence,
           event: other {.id, .type, .name, .label, .start, .end}
         } AS item
         ORDER BY other.sort DESC
         LIMIT 50
       } AS referredToBy,
       COLLECT {
         MATCH (event)-[reported:REPORTED_IN]->(article:Article)
         RETURN reported {
           .evidence, .rules, .confidence,
           article: article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)}
         } AS item
         ORDER BY article.published, article.id
       } AS reports
