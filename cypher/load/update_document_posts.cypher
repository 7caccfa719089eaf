// Brings up to date who held the posts that only one document can place.
// $articles ids of articles that attest such posts, or whose people changed
// $posts ids of such posts that articles attested
// > people who may have lost a post
CALL () {
  UNWIND $articles AS id
  MATCH (:Article {id: id})-[:ATTESTS]->(post:Post)
  RETURN post
  UNION
  UNWIND $posts AS id
  MATCH (post:Post {id: id})
  RETURN post
}
CALL (post) {
  OPTIONAL MATCH (person:Person)-[held:HELD]->(post)
  WITH held, person.id AS person
  DELETE held
  RETURN collect(person) AS people
}
CALL (post) {
  MATCH (post)<-[attests:ATTESTS]-(article:Article)<-[:MENTIONED_IN {bearer: attests.bearer}]-(person:Person)
  WITH post, person, attests
  ORDER BY attests.seen, attests.evidence
  WITH post, person, count(*) AS count, collect(attests) AS said
  MERGE (person)-[held:HELD]->(post)
  SET held.count = count,
      held.firstSeen = date(head([one IN said WHERE one.seen > '' | one.seen])),
      held.lastSeen = date(last([one IN said WHERE one.seen > '' | one.seen])),
      held.firstEvidence = coalesce(head([one IN said WHERE one.seen > '' | one.evidence]), head(said).evidence),
      held.lastEvidence = coalesce(last([one IN said WHERE one.seen > '' | one.evidence]), head(said).evidence)
}
RETURN people
