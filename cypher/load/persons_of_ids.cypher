// Which persons do these ids lead to: of persons, of bearers, of mentions?
// $rows id
// > id
// > person the person's id, or null
UNWIND $rows AS row
OPTIONAL MATCH (person:Person {id: row.id})
OPTIONAL MATCH (:Redirect {id: row.id})-[:TO]->(led:Person)
RETURN row.id AS id, coalesce(person.id, led.id) AS person
