// What are all relationships?
// > type the type
// > fromNode the database's own id of the start
// > toNode the database's own id of the end
// > from id, ISO date or name of the start
// > to id, ISO date or name of the end
// > properties all properties
MATCH (from)-[relationship]->(to)
WHERE NOT from:GraphMeta AND NOT from:__Neo4jMigration
RETURN type(relationship) AS type,
       elementId(from) AS fromNode,
       elementId(to) AS toNode,
       coalesce(from.id, from.iso, from.name) AS from,
       coalesce(to.id, to.iso, to.name) AS to,
       properties(relationship) AS properties
