// Removes those of these series of which no session is known any more.
// $series ids
UNWIND $series AS id
MATCH (series:Series {id: id})
WHERE NOT EXISTS { (series)--() }
DELETE series
