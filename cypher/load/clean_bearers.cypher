// Removes those of these bearers that no article names any more.
// $bearers ids
// > people who they were
UNWIND $bearers AS id
MATCH (bearer:Bearer {id: id})
WHERE NOT EXISTS { (bearer)<-[:NAMES]-() }
OPTIONAL MATCH (bearer)-[:TO]->(person:Person)
WITH bearer, collect(person.id) AS people
DETACH DELETE bearer
RETURN people
