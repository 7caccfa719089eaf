// Which events are like this one, the most alike first? Among the latest events of its first participants, its series, and
// the latest in its places: 0.3 for the same sort, 0.3 for the same name or series, 0.3 for the share of participants in
// common (Jaccard), 0.1 for a place in common.
// $id the event's id
// $after likeness and id of the last row already given, or null
// $limit how many rows
// > event the other event
// > likeness 0 to 1
// > people participants of both, at most ten
// > places places of both
// > key where the row stands in the order
MATCH (one:Event {id: $id})
CALL (one) {
  MATCH (one)<-[attended:ATTENDED]-(person:Person)
  WITH person
  ORDER BY attended.order, person.id
  LIMIT 20
  CALL (person) {
    MATCH (:Person)-[also:ATTENDED]->(other:Event)
    USING INDEX also:ATTENDED(sort)
    WHERE also.sort >= person.id + '|' AND also.sort < person.id + '|:'
    RETURN other
    ORDER BY also.sort DESC
    LIMIT 100
  }
  RETURN other
  UNION
  MATCH (one)-[:IN_SERIES]->()<-[:IN_SERIES]-(other:Event)
  RETURN other
  LIMIT 100
  UNION
  MATCH (other:Event)
  WHERE other.name = one.name
  RETURN other
  LIMIT 100
  UNION
  MATCH (one)-[:TOOK_PLACE_IN]->(place:Place)
  WHERE COUNT { (place)<-[:TOOK_PLACE_IN]-() } <= 200
  MATCH (place)<-[:TOOK_PLACE_IN]-(other:Event)
  RETURN other
  LIMIT 200
}
WITH DISTINCT one, other
WHERE other <> one
WITH one, other, COUNT { (one)<-[:ATTENDED]-() } AS size, COUNT { (other)<-[:ATTENDED]-() } AS otherSize,
     COUNT { (one)<-[:ATTENDED]-(:Person)-[:ATTENDED]->(other) } AS shared,
     EXISTS { (one)-[:TOOK_PLACE_IN]->(:Place)<-[:TOOK_PLACE_IN]-(other) } AS samePlace,
     EXISTS { (one)-[:IN_SERIES]->()<-[:IN_SERIES]-(other) } AS sameSeries
WITH one, other,
     round(
       CASE WHEN other.type = one.type THEN 0.3 ELSE 0.0 END
       + CASE WHEN sameSeries OR other.name = one.name THEN 0.3 ELSE 0.0 END
       + CASE WHEN size + otherSize > shared THEN 0.3 * shared / (size + otherSize - shared) ELSE 0.0 END
       + CASE WHEN samePlace THEN 0.1 ELSE 0.0 END,
       4) AS likeness
WHERE $after IS NULL OR likeness < toFloat($after[0]) OR (likeness = toFloat($after[0]) AND other.id > $after[1])
WITH one, other, likeness
ORDER BY likeness DESC, other.id
LIMIT $limit
RETURN other {.id, .type, .name, .label, .start, .end} AS event,
       likeness,
       COLLECT {
         MATCH (one)<-[attended:ATTENDED]-(person:Person)-[:ATTENDED]->(other)
         RETURN person {.id, .name, official: person:Official} AS item
         ORDER BY attended.order, person.id
         LIMIT 10
       } AS people,
       COLLECT {
         MATCH (one)-[:TOOK_PLACE_IN]->(place:Place)<-[:TOOK_PLACE_IN]-(other)
         RETURN DISTINCT place {.id, .name, .kind, .level, .code} AS item
         ORDER BY item.id
       } AS places,
       [toString(likeness), other.id] AS key
