// Brings "this person held this post" up to date: how many articles say so, and the first and the last of them, which are
// the two ends of an index.
// $rows person, post, held (person | post), change (of the count)
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MATCH (post:Post {id: row.post})
MERGE (person)-[held:HELD]->(post)
ON CREATE SET held.count = 0
SET held.count = held.count + row.change
WITH row, held
CALL (row) {
  OPTIONAL MATCH ()-[first:ATTESTS]->()
  WHERE first.held = row.held AND first.seen > '' AND first.evidence IS NOT NULL
  RETURN first
  ORDER BY first.held, first.seen, first.evidence
  LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH ()-[last:ATTESTS]->()
  WHERE last.held = row.held AND last.seen > '' AND last.evidence IS NOT NULL
  RETURN last
  ORDER BY last.held DESC, last.seen DESC, last.evidence DESC
  LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH ()-[undated:ATTESTS]->()
  WHERE undated.held = row.held AND undated.seen = '' AND undated.evidence IS NOT NULL
  RETURN undated
  ORDER BY undated.held, undated.seen, undated.evidence
  LIMIT 1
}
SET held.firstSeen = date(first.seen),
    held.lastSeen = date(last.seen),
    held.firstEvidence = coalesce(first.evidence, undated.evidence),
    held.lastEvidence = coalesce(last.evidence, undated.evidence)
