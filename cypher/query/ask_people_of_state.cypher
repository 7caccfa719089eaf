// Who had a post of this state last?
// $state the two letters of the state
// > id the person's id
MATCH (person:Person {sphere: $state})
RETURN person.id AS id
ORDER BY id
