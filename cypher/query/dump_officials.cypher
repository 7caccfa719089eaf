// Who are all officials, in the order of their names?
// > id the id
// > name the name
// > aliases other names
// > sphere the jurisdiction, or null
// > posts the posts that the official has been named with, the latest first
// > firstSeen the day of the first article that names a post, or null
// > lastSeen the day of the last, or null
// > events how many events
MATCH (official:Official)
WHERE official.name >= ''
CALL (official) {
  OPTIONAL MATCH (official)-[held:HELD]->(post:Post)
  WITH held, post
  ORDER BY held.lastSeen DESC, held.count DESC, post.id
  RETURN collect(post.label) AS posts, min(held.firstSeen) AS firstSeen, max(held.lastSeen) AS lastSeen
}
RETURN official.id AS id,
       official.name AS name,
       official.aliases AS aliases,
       official.sphere AS sphere,
       posts,
       firstSeen,
       lastSeen,
       COUNT { (official)-[:ATTENDED]->() } AS events
ORDER BY official.name, official.id
