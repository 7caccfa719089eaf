// Every node, for the canonical dump; when something was loaded is no part of it.
// > labels sorted by nobody
// > properties as a map
MATCH (node)
WHERE NOT node:GraphMeta AND NOT node:__Neo4jMigration
RETURN labels(node) AS labels, properties(node) AS properties
