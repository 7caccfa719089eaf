// Removes those of these places that nothing refers to any more.
// $places ids
// > around the places that they were part of, which may now be without reference too
UNWIND $places AS id
MATCH (place:Place {id: id})
WHERE NOT EXISTS { (place)<--() }
OPTIONAL MATCH (place)-[:PART_OF]->(around:Place)
WITH place, around.id AS around
DETACH DELETE place
RETURN collect(DISTINCT around) AS around
