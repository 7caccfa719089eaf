// What is called by one of these keys? Events count by their name, which may come back every year.
// $queries queries of the index keys, each a disjunction of whole keys
// $ids ids of people or events that are named as such
// > kind P person, E event, L place, O organisation, T post
// > id its id
// > name its name
// > about what tells it from others of its name
// > keys its keys
CALL () {
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes('keys', query, {limit: 400}) YIELD node
  RETURN node
  UNION
  UNWIND $ids AS id
  MATCH (node:Person {id: id})
  RETURN node
}
WITH DISTINCT node, CASE
  WHEN node:Person THEN 'P'
  WHEN node:Event THEN 'E'
  WHEN node:Place THEN 'L'
  WHEN node:Organization THEN 'O'
  ELSE 'T'
END AS kind
RETURN kind,
       node.id AS id,
       CASE kind WHEN 'T' THEN node.label ELSE node.name END AS name,
       CASE kind
         WHEN 'P' THEN head(COLLECT {
           MATCH (node)-[held:HELD]->(post:Post)
           RETURN post.label AS item
           ORDER BY held.lastSeen DESC, held.count DESC, post.id
           LIMIT 1
         })
         WHEN 'L' THEN head(COLLECT {
           MATCH (node)-[:PART_OF]->(around:Place)
           RETURN around.name AS item
           ORDER BY around.id
           LIMIT 1
         })
       END AS about,
       node.keys AS keys
ORDER BY kind, name, id
