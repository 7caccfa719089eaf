// How many events took place in a place and in each of its direct parts, each with all below it?
// $id the place's id
// $from the first day, or null
// $to the last day, or null
// > place the place
// > events how many events took place in it and all below it
// > parts its divisions with the number of events and of people with posts there
MATCH (place:Place {id: $id})
RETURN place {.id, .name, .kind, .level, .code} AS place,
       COUNT {
         MATCH (place)<-[:PART_OF*0..6]-(:Place)<-[:TOOK_PLACE_IN]-(event:Event)
         WHERE ($from IS NULL OR coalesce(event.end, event.start) >= $from)
           AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
         RETURN DISTINCT event
       } AS events,
       COLLECT {
         MATCH (place)<-[:PART_OF]-(part:Place)
         WHERE part.kind = 'DIVISION' OR part.code IS NOT NULL
         RETURN {
           place: part {.id, .name, .kind, .level, .code},
           events: COUNT {
             MATCH (part)<-[:PART_OF*0..6]-(:Place)<-[:TOOK_PLACE_IN]-(event:Event)
             WHERE ($from IS NULL OR coalesce(event.end, event.start) >= $from)
               AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
             RETURN DISTINCT event
           },
           officials: COUNT {
             MATCH (part)<-[:PART_OF*0..6]-(:Place)<-[:OF]-(:Organization)<-[:IN]-(:Post)<-[:HELD]-(person:Person)
             RETURN DISTINCT person
           }
         } AS item
         ORDER BY part.id
       } AS parts
