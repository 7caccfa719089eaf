// Brings the seats up to date of persons of whom only a mention is known: 全国人大代表.
// $rows person (the mention's id), alone (whether it still stands for itself)
// > posts that a person no longer holds
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
CALL (person) {
  OPTIONAL MATCH (person)-[held:HELD]->(post:Post)
  WHERE post.document IS NULL
  WITH held, post.id AS gone
  DELETE held
  RETURN collect(gone) AS posts
}
CALL (row, person) {
  MATCH ()-[names:NAMES]->(bearer:Bearer)
  WHERE row.alone AND names.alone = row.person
  UNWIND bearer.seats AS seat
  MATCH (post:Post {id: seat})
  WITH person, post, names
  ORDER BY names.seen, names.evidence
  WITH person, post, collect(names) AS said
  MERGE (person)-[held:HELD]->(post)
  SET held.count = size(said),
      held.firstSeen = CASE WHEN said[0].seen > '' THEN date(said[0].seen) END,
      held.lastSeen = CASE WHEN said[-1].seen > '' THEN date(said[-1].seen) END,
      held.firstEvidence = said[0].evidence, held.lastEvidence = said[-1].evidence
}
RETURN posts
