// Which pairs of persons should somebody look at, the most valuable answer first?
// $value none that is worth more
// $id of those that are worth as much, only those with a lower id; or null
// $limit how many
// > id of the candidate
// > score how likely they are one
// > value how much an answer is worth
// > explanation what speaks for it
// > persons id, name, sphere and posts of both
MATCH (candidate:Candidate)
WHERE candidate.value >= 0 AND candidate.value <= $value AND candidate.id > ''
  AND ($id IS NULL OR candidate.value < $value OR candidate.id < $id)
WITH candidate
ORDER BY candidate.value DESC, candidate.id DESC
LIMIT $limit
MATCH (candidate)-[:OF]->(person:Person)
CALL (person) {
  OPTIONAL MATCH (person)-[held:HELD]->(post:Post)
  WITH held, post
  ORDER BY held.lastSeen DESC, post.id
  LIMIT 5
  RETURN collect(post.label + ' ' + coalesce(toString(held.firstSeen), '') + '…' + coalesce(toString(held.lastSeen), ''))
         AS posts
}
WITH candidate, person, posts
ORDER BY person.id
RETURN candidate.id AS id, candidate.score AS score, candidate.value AS value, candidate.explanation AS explanation,
       collect({id: person.id, name: person.name, sphere: person.sphere, posts: posts}) AS persons
ORDER BY value DESC, id DESC
