// Every relationship, for the canonical dump.
// > type of the relationship
// > properties as a map
// > from labels and key of its start
// > to labels and key of its end
MATCH (start)-[relationship]->(end)
WHERE NOT start:GraphMeta AND NOT start:__Neo4jMigration
RETURN type(relationship) AS type, properties(relationship) AS properties,
       {labels: labels(start), key: coalesce(start.id, start.iso, start.name)} AS from,
       {labels: labels(end), key: coalesce(end.id, end.iso, end.name)} AS to
