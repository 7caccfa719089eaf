// Says where an event took place.
// $rows event, place, kind (PLACE or SITE), properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (place:Place {id: row.place})
MERGE (event)-[located:TOOK_PLACE_IN {kind: row.kind}]->(place)
SET located = row.properties
