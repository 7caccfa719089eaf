// Which persons do these mentions mean?
// $rows bearer, alone (or null)
// > bearer
// > alone
// > person
UNWIND $rows AS row
OPTIONAL MATCH (bearer:Bearer {id: row.bearer})-[:TO]->(joined:Person)
WHERE row.alone IS NULL
OPTIONAL MATCH (redirect:Redirect {id: row.alone})-[:TO]->(led:Person)
RETURN row.bearer AS bearer, row.alone AS alone, coalesce(led.id, row.alone, joined.id) AS person
