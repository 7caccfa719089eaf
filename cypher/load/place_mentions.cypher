// Says which person each of these mentions means; one that is no longer alone leads from its own id to the person.
// $rows article, bearer, alone (id, or null where a bearer with an office is named), person, properties (null: as before)
// > people whom a mention no longer means
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (person:Person {id: row.person})
OPTIONAL MATCH (article)<-[old:MENTIONED_IN {bearer: row.bearer}]-(before:Person)
WITH row, article, person, collect(old) AS olds, collect(properties(old)) AS known, collect(before.id) AS people
FOREACH (old IN olds | DELETE old)
CREATE (person)-[mentioned:MENTIONED_IN]->(article)
SET mentioned = coalesce(row.properties, known[0])
FOREACH (alone IN CASE WHEN row.alone <> row.person THEN [row.alone] ELSE [] END |
  MERGE (redirect:Redirect {id: alone})
  MERGE (redirect)-[:TO]->(person))
RETURN people
