// Which organisations have this name, in the order of their names?
// $name a part of the name or of a short form, or null
// $after name and id of the last row already given, or null
// $limit how many rows
// > organization the organisation
// > places the places that it is of
// > key where the row stands in the order
MATCH (organization:Organization)
WHERE organization.name >= coalesce($after[0], '')
  AND ($name IS NULL
    OR organization.name CONTAINS $name
    OR any(short IN organization.shortForms WHERE short CONTAINS $name))
  AND ($after IS NULL
    OR organization.name > $after[0]
    OR (organization.name = $after[0] AND organization.id > $after[1]))
WITH organization
ORDER BY organization.name, organization.id
LIMIT $limit
RETURN organization {.id, .name, .shortForms, .level} AS organization,
       COLLECT {
         MATCH (organization)-[:OF]->(place:Place)
         RETURN place {.id, .name, .kind, .level, .code} AS item
         ORDER BY place.id
       } AS places,
       [organization.name, organization.id] AS key
