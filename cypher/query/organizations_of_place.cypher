// Which organisations are of a place or of places in it, in the order of places and names?
// $id the place's id
// $depth 0 for the place alone, 6 for all below it
// $after place, name and id of the last row already given, or null
// $limit how many rows
// > organization the organisation
// > place the place that it is of
// > key where the row stands in the order
MATCH path = (:Place {id: $id})<-[:PART_OF*0..6]-(place:Place)
WHERE length(path) <= $depth AND ($after IS NULL OR place.id >= $after[0])
MATCH (place)<-[:OF]-(organization:Organization)
WITH DISTINCT place, organization
WHERE $after IS NULL
  OR place.id > $after[0]
  OR (place.id = $after[0]
    AND (organization.name > $after[1] OR (organization.name = $after[1] AND organization.id > $after[2])))
WITH place, organization
ORDER BY place.id, organization.name, organization.id
LIMIT $limit
RETURN organization {.id, .name, .shortForms, .level} AS organization,
       place {.id, .name, .kind, .level, .code} AS place,
       [place.id, organization.name, organization.id] AS key
