// Takes back what belongs to these articles alone: statements, task sets, mentions, clues. The articles stay.
// $articles article ids
// > people who were mentioned
// > publications that they appeared in
// > clues that they gave
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
CALL (article) {
  OPTIONAL MATCH (article)-[gives:GIVES]->(clue:Clue)
  WITH gives, clue.id AS clue
  DELETE gives
  RETURN collect(clue) AS clues
}
RETURN mentionedPeople AS people, publications, clues
