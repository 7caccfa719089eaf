// What is this organisation, and of which place?
// $id the organisation's id
// > organization the organisation
// > places the places that it is of
MATCH (organization:Organization {id: $id})
RETURN organization {.id, .name, .shortForms, .level} AS organization,
       COLLECT {
         MATCH (organization)-[:OF]->(place:Place)
         RETURN place {.id, .name, .kind, .level, .code} AS item
         ORDER BY place.id
       } AS places
