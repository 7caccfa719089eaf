// Replaces the open questions on these names.
// $families names
// $rows id, family, score, value, explanation, left, right (ids of persons)
CALL () {
  UNWIND $families AS family
  MATCH (old:Candidate {family: family})
  DETACH DELETE old
}
UNWIND $rows AS row
MATCH (left:Person {id: row.left})
MATCH (right:Person {id: row.right})
MERGE (candidate:Candidate {id: row.id})
SET candidate.family = row.family, candidate.score = row.score, candidate.value = row.value,
    candidate.explanation = row.explanation
MERGE (candidate)-[:OF]->(left)
MERGE (candidate)-[:OF]->(right)
