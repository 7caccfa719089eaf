// Takes back how these articles speak of names.
// $articles article ids
// > families the names
// > mentions ids of the mentions that stood for themselves
// > bearers whom they named
// > documentPosts posts that they attested
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  OPTIONAL MATCH (article)-[names:NAMES]->(bearer:Bearer)
  WITH names, names.alone AS alone, bearer.family AS family, bearer.id AS bearer
  DELETE names
  RETURN collect(DISTINCT family) AS families, collect(DISTINCT alone) AS mentions, collect(DISTINCT bearer) AS bearers
}
CALL (article) {
  OPTIONAL MATCH (article)-[attests:ATTESTS]->(post:Post)
  WITH attests, post.id AS post
  DELETE attests
  RETURN collect(DISTINCT post) AS documentPosts
}
RETURN families, mentions, bearers, documentPosts
