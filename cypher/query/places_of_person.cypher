// Where has a person been, the most frequent places first? Of the latest events of the person in the period.
// $id the person's id
// $officials true for people with a public post only
// $from the first day, or null
// $to the last day, or null
// $first sort from which on events can be of the period
// $beyond sort from which on they cannot
// $kind DIVISION, SITE, COUNTRY or UNRESOLVED, or null
// $reach how many of the person's latest events to look at
// $after count and id of the last row already given, or null
// $limit how many rows
// > place the place
// > count how many events
// > first day of the first of them, or null
// > event the latest of them
// > located the evidence that it was there
// > looked how many events were looked at
// > key where the row stands in the order
MATCH (person:Person)-[attended:ATTENDED]->(event:Event)
USING INDEX attended:ATTENDED(sort)
WHERE attended.sort >= $id + '|' + $first AND attended.sort < $id + '|' + $beyond
WITH person, attended, event
WHERE (NOT $officials OR person:Official)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
WITH person, event
ORDER BY attended.sort DESC
LIMIT $reach
WITH collect(event) AS events
UNWIND events AS event
MATCH (event)-[:TOOK_PLACE_IN]->(place:Place)
WHERE $kind IS NULL OR place.kind = $kind
WITH DISTINCT events, event, place
WITH size(events) AS looked, place, count(event) AS count, min(coalesce(event.start, event.end)) AS first,
     max(event.sort) AS latest
WHERE $after IS NULL OR count < toInteger($after[0]) OR (count = toInteger($after[0]) AND place.id > $after[1])
WITH looked, place, count, first, latest
ORDER BY count DESC, place.id
LIMIT $limit
MATCH (event:Event {sort: latest})
RETURN place {.id, .name, .kind, .level, .code} AS place,
       count,
       first,
       event {.id, .type, .name, .label, .start, .end} AS event,
       COLLECT {
         MATCH (event)-[located:TOOK_PLACE_IN]->(place)
         RETURN located {.evidence, .rules, .confidence} AS item
       } AS located,
       looked,
       [toString(count), place.id] AS key
ORDER BY count DESC, place.id
