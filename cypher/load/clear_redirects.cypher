// Removes what led from the ids of these mentions to persons.
// $mentions ids
UNWIND $mentions AS id
MATCH (redirect:Redirect {id: id})
WHERE NOT redirect:Bearer
DETACH DELETE redirect
