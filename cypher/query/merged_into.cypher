// Into which id was an id merged that nothing has any more?
// $id the old id
// > id the new one
MATCH (:Redirect {id: $id})-[:TO]->(target)
RETURN target.id AS id
LIMIT 1
