// Removes those of these papers that no article appeared in any more.
// $publications names
UNWIND $publications AS name
MATCH (publication:Publication {name: name})
WHERE NOT EXISTS { (publication)--() }
DELETE publication
