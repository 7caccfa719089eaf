// What happened in a place or anywhere below it? Put the place's name into the first line.
WITH '晋中市' AS name
MATCH below = (:Place {name: name})<-[:PART_OF*0..5]-(place:Place)
OPTIONAL MATCH happened = (place)<-[:TOOK_PLACE_IN]-(:Event)
RETURN below, happened
LIMIT 300
