// At which of these places, or in which place within them, did these events take place?
// $events ids of events
// $places ids of places around
// > place where
// > located how the event says so, with the evidence
MATCH (event:Event)-[located:TOOK_PLACE_IN]->(place:Place)
WHERE event.id IN $events
  AND EXISTS {
    MATCH (place)-[:PART_OF*0..6]->(around:Place)
    WHERE around.id IN $places
  }
RETURN place {.id, .name} AS place, located {.evidence, .rules, .confidence} AS located
ORDER BY event.id, located.kind, located.order, place.id
LIMIT 200
