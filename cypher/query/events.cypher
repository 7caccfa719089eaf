// Which events have this name, type or level, took place on these days, there, with this official or organisation, the
// latest first? Walks back through the days until the page is full.
// $name a part of a name or label, or null
// $type the events' type, or null
// $level the events' administrative level, or null
// $from the first day, or null
// $to the last day, or null
// $first sort from which on events can be of the period
// $beyond sort from which on they cannot
// $place id or name of a place that lies around the events, or null
// $official id or name of a person who took part, or null
// $organization id, name or short form of an organisation in which a participant holds a post, or null
// $after day|id of the last row already given, or null
// $limit how many rows
// > event the event
// > places where it took place, in order
// > reports the evidence of each article that reports it
// > key where the row stands in the order
MATCH (event:Event)
WHERE event.sort >= $first AND event.sort < coalesce($after[0], $beyond)
WITH event
WHERE ($name IS NULL OR event.name CONTAINS $name OR event.label CONTAINS $name)
  AND ($type IS NULL OR event.type = $type)
  AND ($level IS NULL OR event.level = $level)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($official IS NULL OR EXISTS {
    MATCH (event)<-[:ATTENDED]-(person:Person)
    WHERE person.id = $official OR person.name = $official
  })
  AND ($organization IS NULL OR EXISTS {
    MATCH (event)<-[:ATTENDED]-(:Person)-[:HELD]->(:Post)-[:IN]->(organization:Organization)
    WHERE organization.id = $organization OR organization.name = $organization OR $organization IN organization.shortForms
  })
  AND ($place IS NULL OR EXISTS {
    MATCH (event)-[:TOOK_PLACE_IN]->(:Place)-[:PART_OF*0..6]->(around:Place)
    WHERE around.id = $place OR around.name = $place
  })
WITH event
ORDER BY event.sort DESC
LIMIT $limit
RETURN event {.id, .type, .name, .label, .start, .end, .level} AS event,
       COLLECT {
         MATCH (event)-[located:TOOK_PLACE_IN]->(place:Place)
         RETURN place {.id, .name, .kind, .level, .code} AS item
         ORDER BY located.kind, located.order, place.id
       } AS places,
       COLLECT {
         MATCH (event)-[reported:REPORTED_IN]->(article:Article)
         RETURN reported {.evidence, .rules, .confidence} AS item
         ORDER BY article.published, article.id
       } AS reports,
       [event.sort] AS key
