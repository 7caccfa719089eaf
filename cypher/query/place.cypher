// What is this place, and what does it lie in?
// $id the place's id
// > place the place
// > around the places that it lies in, the smallest first
MATCH (place:Place {id: $id})
RETURN place {.id, .name, .kind, .level, .code} AS place,
       COLLECT {
         MATCH path = (place)-[:PART_OF*1..6]->(around:Place)
         RETURN around {.id, .name, .kind, .level, .code} AS item
         ORDER BY length(path), around.id
       } AS around
