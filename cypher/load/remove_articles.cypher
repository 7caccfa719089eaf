// Removes articles whose facts have been taken back.
// $articles article ids
UNWIND $articles AS id
MATCH (article:Article {id: id})
DETACH DELETE article
