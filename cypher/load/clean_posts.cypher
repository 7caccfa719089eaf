// Removes those of these posts that no article names any more, then organisations without posts.
// $posts ids
// > places that the removed organisations belonged to
UNWIND $posts AS id
MATCH (post:Post {id: id})
WHERE NOT EXISTS { (post)<--() }
OPTIONAL MATCH (post)-[:IN]->(organization:Organization)
DETACH DELETE post
WITH DISTINCT organization
WHERE organization IS NOT NULL AND NOT EXISTS { (organization)<--() }
OPTIONAL MATCH (organization)-[:OF]->(place:Place)
WITH organization, place.id AS place
DETACH DELETE organization
RETURN collect(DISTINCT place) AS places
