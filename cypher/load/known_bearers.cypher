// How do articles speak of these names, how often, when first and when last?
// $families names without what their bearers' given names add (普京 for 弗拉基米尔·普京)
// > bearer its id
// > traits what those articles say, JSON
// > articles how many they are
// > first the earliest dated mention: seen, evidence, alone; or null
// > last the latest dated mention, or null
// > undated the first mention without a day, or null
// > person the id of the person that it is now, or null
UNWIND $families AS family
MATCH (bearer:Bearer {family: family})
OPTIONAL MATCH (bearer)-[:TO]->(person:Person)
CALL (bearer) {
  OPTIONAL MATCH ()-[first:NAMES]->()
  WHERE first.bearer = bearer.id AND first.seen > '' AND first.evidence IS NOT NULL
  RETURN first
  ORDER BY first.bearer, first.seen, first.evidence
  LIMIT 1
}
CALL (bearer) {
  OPTIONAL MATCH ()-[last:NAMES]->()
  WHERE last.bearer = bearer.id AND last.seen > '' AND last.evidence IS NOT NULL
  RETURN last
  ORDER BY last.bearer DESC, last.seen DESC, last.evidence DESC
  LIMIT 1
}
CALL (bearer) {
  OPTIONAL MATCH ()-[undated:NAMES]->()
  WHERE undated.bearer = bearer.id AND undated.seen = '' AND undated.evidence IS NOT NULL
  RETURN undated
  ORDER BY undated.bearer, undated.seen, undated.evidence
  LIMIT 1
}
RETURN bearer.id AS bearer, bearer.traits AS traits, COUNT { (bearer)<-[:NAMES]-() } AS articles,
       first {.seen, .evidence, .alone} AS first, last {.seen, .evidence, .alone} AS last,
       undated {.seen, .evidence, .alone} AS undated, person.id AS person
