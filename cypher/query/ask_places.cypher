// Where did these events take place, the latest first?
// $events ids of events
// $kind PLACE, SITE, or null for both
// > place the place
// > located how the latest of the events says so, with the evidence
// > count of how many of the events
MATCH (event:Event)-[located:TOOK_PLACE_IN]->(place:Place)
WHERE event.id IN $events AND ($kind IS NULL OR located.kind = $kind)
WITH event, located, place
ORDER BY coalesce(event.start, event.end) DESC, event.id, located.kind, located.order
WITH place, collect(located {.kind, .order, .evidence, .rules, .confidence}) AS located,
     max(coalesce(event.start, event.end)) AS last
RETURN place {.id, .name, .kind, .level, .code} AS place, located[0] AS located, size(located) AS count
ORDER BY last DESC, located.kind, located.order, place.id
LIMIT 200
