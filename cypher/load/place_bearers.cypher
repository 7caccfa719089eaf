// Says which person each bearer is, and why; the id of a bearer that its person is not called after leads to the person.
// $rows bearer, person (or null: each mention stands for itself), score, explanation
UNWIND $rows AS row
MATCH (bearer:Bearer {id: row.bearer})
OPTIONAL MATCH (bearer)-[old:TO]->()
DELETE old
REMOVE bearer:Redirect
WITH row, bearer
MATCH (person:Person {id: row.person})
CREATE (bearer)-[:TO {score: row.score, explanation: row.explanation}]->(person)
WITH row, bearer
WHERE row.bearer <> row.person
SET bearer:Redirect
