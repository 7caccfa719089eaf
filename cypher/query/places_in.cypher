// Which places lie directly in a place, in the order of their names?
// $id the place's id
// $after name and id of the last row already given, or null
// $limit how many rows
// > place the place
// > key where the row stands in the order
MATCH (:Place {id: $id})<-[:PART_OF]-(place:Place)
WHERE $after IS NULL OR place.name > $after[0] OR (place.name = $after[0] AND place.id > $after[1])
WITH place
ORDER BY place.name, place.id
LIMIT $limit
RETURN place {.id, .name, .kind, .level, .code} AS place, [place.name, place.id] AS key
