// What are all events, the earliest first?
// > id the id
// > type the type
// > name the proper name, or null
// > label what to call it
// > start the first day, or null
// > end the last day, or null
// > level the administrative level, or null
// > places where it took place
// > participants who took part, in the order of the report
// > participantIds their ids
// > participantsComplete whether nobody else took part
// > articles ids of the articles that report it
MATCH (event:Event)
WHERE event.sort >= ''
RETURN event.id AS id,
       event.type AS type,
       event.name AS name,
       event.label AS label,
       event.start AS start,
       event.end AS end,
       event.level AS level,
       COLLECT {
         MATCH (event)-[located:TOOK_PLACE_IN]->(place:Place)
         RETURN place.name
         ORDER BY located.kind, located.order, place.id
       } AS places,
       COLLECT {
         MATCH (event)<-[attended:ATTENDED]-(person:Person)
         RETURN person.name
         ORDER BY attended.order, person.id
       } AS participants,
       COLLECT {
         MATCH (event)<-[attended:ATTENDED]-(person:Person)
         RETURN person.id
         ORDER BY attended.order, person.id
       } AS participantIds,
       event.participantsComplete AS participantsComplete,
       COLLECT {
         MATCH (event)-[:REPORTED_IN]->(article:Article)
         RETURN article.id
         ORDER BY article.id
       } AS articles
ORDER BY event.sort
