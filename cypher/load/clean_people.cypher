// Removes those of these people whom no article names any more.
// $people ids
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE NOT EXISTS { (person)--() }
DELETE person
