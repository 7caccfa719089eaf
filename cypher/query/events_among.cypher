// The same question as events where one filter leaves few events to look at: those are looked at instead of the days.
// $among who or what is rare: official, organization or place
// $name a part of a name or label, or null
// $type the events' type, or null
// $level the events' administrative level, or null
// $from the first day, or null
// $to the last day, or null
// $place id or name of a place that lies around the events, or null
// $official id or name of a person who took part, or null
// $organization id, name or short form of an organisation in which a participant holds a post, or null
// $after day|id of the last row already given, or null
// $limit how many rows
// > event the event
// > places where it took place, in order
// > reports the evidence of each article that reports it
// > key where the row stands in the order
CALL () {
  WITH $official AS official
  WHERE $among = 'official'
  MATCH (person:Person)
  WHERE person.id = official OR person.name = official
  MATCH (person)-[:ATTENDED]->(event:Event)
  RETURN event
  UNION
  WITH $place AS place
  WHERE $among = 'place'
  MATCH (around:Place)
  WHERE around.id = place OR around.name = place
  MATCH (around)<-[:PART_OF*0..6]-(:Place)<-[:TOOK_PLACE_IN]-(event:Event)
  RETURN event
  UNION
  WITH $organization AS name
  WHERE $among = 'organization'
  MATCH (organization:Organization)
  WHERE organization.id = name OR organization.name = name OR name IN organization.shortForms
  MATCH (organization)<-[:IN]-(:Post)<-[:HELD]-(:Person)-[:ATTENDED]->(event:Event)
  RETURN event
}
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
  AND ($after IS NULL OR event.sort < $after[0])
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
