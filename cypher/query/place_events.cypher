// How many events took place in a place and all below it, at least? Counted from the degrees of nodes.
// $id the place's id
// > events how many
MATCH (:Place {id: $id})<-[:PART_OF*0..6]-(place:Place)
WITH DISTINCT place
RETURN sum(COUNT { (place)<-[:TOOK_PLACE_IN]-() }) AS events
