// Where did these events take place, the latest first?
// $events ids of events
// $kind PLACE, SITE, or null for both
// $level the level of the divisions around that are asked for, or null for the places as told
// > place the place
// > located how the latest of the events says so, with the evidence
// > earliest how the earliest of the events says so, with the evidence
// > first the day of the earliest of the events
// > count of how many of the events
MATCH (event:Event)-[located:TOOK_PLACE_IN]->(at:Place)
WHERE event.id IN $events AND ($kind IS NULL OR located.kind = $kind)
MATCH (at)-[:PART_OF*0..6]->(place:Place)
WHERE ($level IS NULL AND place = at)
   OR place.level = $level
   OR ($level = 'PREFECTURE' AND place.level = 'PROVINCE' AND place.name ENDS WITH '市')
WITH event, located, place
ORDER BY coalesce(event.start, event.end) DESC, event.id, located.kind, located.order
WITH place, collect(located {.kind, .order, .evidence, .rules, .confidence}) AS located,
     max(coalesce(event.start, event.end)) AS last, min(coalesce(event.start, event.end)) AS first
RETURN place {.id, .name, .kind, .level, .code} AS place, located[0] AS located, located[-1] AS earliest, first,
       size(located) AS count
ORDER BY last DESC, located.kind, located.order, place.id
LIMIT 200
