// Who is meant by the id of a bearer?
// $id the id
// > name as printed
// > article the earliest that speaks so of the name
MATCH (bearer:Bearer {id: $id})
CALL (bearer) {
  MATCH (article:Article)-[first:NAMES]->()
  WHERE first.bearer = bearer.id AND first.seen >= '' AND first.evidence IS NOT NULL
  RETURN article
  ORDER BY first.bearer, first.seen, first.evidence
  LIMIT 1
}
RETURN bearer.name AS name, article.id AS article
