// What are all nodes?
// > node the database's own id, which joins nodes and relationships of one dump
// > labels the labels, in order
// > key the node's id, ISO date or name
// > properties all properties
MATCH (node)
WHERE NOT node:GraphMeta AND NOT node:__Neo4jMigration
RETURN elementId(node) AS node,
       COLLECT {
         UNWIND labels(node) AS label
         RETURN label
         ORDER BY label
       } AS labels,
       coalesce(node.id, node.iso, node.name) AS key,
       properties(node) AS properties
