// What bears this name or says these words: whole names, then beginnings, then parts of names, then texts; among equals
// what has most relationships first?
// $key what was typed, as a key: simplified, letters and digits only
// $keys the same as a query of the index keys: whole keys and beginnings
// $words the typed words as phrases, a query of the indexes names and texts
// $kind PERSON, EVENT, ORGANIZATION, PLACE, POST, TASK, STATEMENT, ARTICLE, or null for all
// $window how many of the best of each index are ranked
// $after rank, weight and id of the last row already given, or null
// $limit how many rows
// > hit what was found
// > rank 0 a whole name, 1 its beginning, 2 a part of it, 3 in the text
// > key where the row stands in the order
CALL () {
  CALL db.index.fulltext.queryNodes('keys', $keys, {limit: $window}) YIELD node
  RETURN node, CASE WHEN $key IN node.keys THEN 0 ELSE 1 END AS rank
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $words, {limit: $window}) YIELD node
  RETURN node, 2 AS rank
  UNION ALL
  CALL db.index.fulltext.queryNodes('texts', $words, {limit: $window}) YIELD node
  RETURN node, 3 AS rank
}
WITH node, min(rank) AS rank
WITH node, rank, CASE
  WHEN node:Person THEN 'PERSON'
  WHEN node:Event THEN 'EVENT'
  WHEN node:Organization THEN 'ORGANIZATION'
  WHEN node:Place THEN 'PLACE'
  WHEN node:Post THEN 'POST'
  WHEN node:Task THEN 'TASK'
  WHEN node:Statement THEN 'STATEMENT'
  ELSE 'ARTICLE'
END AS kind
WHERE $kind IS NULL OR kind = $kind
WITH node, rank, kind, COUNT { (node)--() } AS weight
WHERE $after IS NULL
  OR rank > toInteger($after[0])
  OR (rank = toInteger($after[0]) AND weight < toInteger($after[1]))
  OR (rank = toInteger($after[0]) AND weight = toInteger($after[1]) AND node.id > $after[2])
ORDER BY rank, weight DESC, node.id
LIMIT $limit
RETURN {
         id: node.id,
         kind: kind,
         official: node:Official,
         label: coalesce(node.label, node.name, node.title, node.speaker + node.verb, left(node.text, 20)),
         title: node.title,
         text: CASE WHEN node:Article OR node:Task OR node:Statement THEN node.text END,
         article: CASE WHEN node:Task OR node:Statement THEN node.article END,
         about: CASE
           WHEN node:Person THEN head(COLLECT {
             MATCH (node)-[held:HELD]->(post:Post)
             RETURN post.label AS item
             ORDER BY held.lastSeen DESC, held.count DESC, post.id
             LIMIT 1
           })
           WHEN node:Place THEN head(COLLECT { MATCH (node)-[:PART_OF]->(around:Place) RETURN around.name AS item ORDER BY around.id LIMIT 1 })
           WHEN node:Event THEN toString(coalesce(node.start, node.end))
           WHEN node:Article THEN toString(node.published)
         END
       } AS hit,
       rank,
       [toString(rank), toString(weight), node.id] AS key
