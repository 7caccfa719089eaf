// Which names share characters or the reading with this one, the most similar first?
// $words a query of the index names: the characters, one or more of them
// $keys a query of the index keys: the reading
// $limit how many of each index
// > kind P person, E event, L place, O organisation, T post
// > id its id
// > name its name
// > about what tells it from others of its name
CALL () {
  CALL db.index.fulltext.queryNodes('names', $words, {limit: $limit}) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('keys', $keys, {limit: $limit}) YIELD node, score
  RETURN node, 100 + score AS score
}
WITH node, max(score) AS score
WHERE node:Person OR node:Place OR node:Organization OR node:Post OR (node:Event AND node.name IS NOT NULL)
RETURN CASE
         WHEN node:Person THEN 'P'
         WHEN node:Event THEN 'E'
         WHEN node:Place THEN 'L'
         WHEN node:Organization THEN 'O'
         ELSE 'T'
       END AS kind,
       node.id AS id,
       CASE WHEN node:Post THEN node.label ELSE node.name END AS name,
       CASE WHEN node:Person THEN head(COLLECT {
         MATCH (node)-[held:HELD]->(post:Post)
         RETURN post.label AS item
         ORDER BY held.lastSeen DESC, held.count DESC, post.id
         LIMIT 1
       }) END AS about
ORDER BY score DESC, id
