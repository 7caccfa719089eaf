// Removes those of these clues that no article gives any more.
// $clues ids
UNWIND $clues AS id
MATCH (clue:Clue {id: id})
WHERE NOT EXISTS { (clue)--() }
DELETE clue
