// Brings the posts that these persons held up to date; posts that only one document can place are not touched.
// $rows person, posts (a list of post, count, firstSeen, lastSeen, firstEvidence, lastEvidence)
// > posts that a person no longer holds
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
CALL (row, person) {
  OPTIONAL MATCH (person)-[held:HELD]->(post:Post)
  WHERE post.document IS NULL AND NOT post.id IN [one IN row.posts | one.post]
  WITH held, post.id AS gone
  DELETE held
  RETURN collect(gone) AS posts
}
CALL (row, person) {
  UNWIND row.posts AS one
  MATCH (post:Post {id: one.post})
  MERGE (person)-[held:HELD]->(post)
  SET held.count = one.count, held.firstSeen = date(one.firstSeen), held.lastSeen = date(one.lastSeen),
      held.firstEvidence = one.firstEvidence, held.lastEvidence = one.lastEvidence
}
RETURN posts
