// Takes back what belongs to these articles alone: statements, task sets, mentions, reports. The articles stay.
// $articles article ids
// > people who were mentioned
// > publications that they appeared in
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (part:Statement {article: article.id})
  DETACH DELETE part
}
CALL (article) {
  MATCH (part:TaskSet {article: article.id})
  DETACH DELETE part
}
CALL (article) {
  MATCH (part:Task {article: article.id})
  DETACH DELETE part
}
CALL (article) {
  MATCH (part:Measure {article: article.id})
  DETACH DELETE part
}
CALL (article) {
  MATCH (article)<-[reported:REPORTED_IN]-(:Event)
  DELETE reported
}
CALL (article) {
  OPTIONAL MATCH (article)<-[mentioned:MENTIONED_IN]-(person:Person)
  WITH mentioned, person.id AS person
  DELETE mentioned
  RETURN collect(person) AS mentionedPeople
}
CALL (article) {
  OPTIONAL MATCH (article)-[published:PUBLISHED_IN]->(publication:Publication)
  WITH published, publication.name AS publication
  DELETE published
  RETURN collect(publication) AS publications
}
CALL (article) {
  MATCH (article)-[quotes:QUOTES]->(:Article)
  DELETE quotes
}
RETURN mentionedPeople AS people, publications
