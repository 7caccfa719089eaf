// Marks as officials those of these people who are known with a public post, and no others.
// $people ids
UNWIND $people AS id
MATCH (person:Person {id: id})
CALL (person) {
  WITH person
  WHERE EXISTS { (person)-[:HELD]->(:Post {public: true}) }
  SET person:Official
}
CALL (person) {
  WITH person
  WHERE NOT EXISTS { (person)-[:HELD]->(:Post {public: true}) }
  REMOVE person:Official
}
