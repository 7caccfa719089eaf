// Which places have this name, in the order of their names?
// $name a part of a name, or null
// $kind DIVISION, SITE, COUNTRY or UNRESOLVED, or null
// $after name and id of the last row already given, or null
// $limit how many rows
// > place the place
// > key where the row stands in the order
MATCH (place:Place)
WHERE place.name >= coalesce($after[0], '')
  AND ($name IS NULL OR place.name CONTAINS $name)
  AND ($kind IS NULL OR place.kind = $kind)
  AND ($after IS NULL OR place.name > $after[0] OR (place.name = $after[0] AND place.id > $after[1]))
WITH place
ORDER BY place.name, place.id
LIMIT $limit
RETURN place {.id, .name, .kind, .level, .code} AS place, [place.name, place.id] AS key
