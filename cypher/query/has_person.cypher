// Which of these ids have people?
// $ids ids to look for
// $officials true for people with a public post only
// > id an id that a person has
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE NOT $officials OR person:Official
RETURN id
