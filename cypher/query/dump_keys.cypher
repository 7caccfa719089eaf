// Which properties do nodes and relationships have?
// > of node or edge
// > names the properties' names
CALL () {
  CALL db.schema.nodeTypeProperties() YIELD propertyName
  WHERE propertyName IS NOT NULL
  RETURN 'node' AS of, propertyName AS name
  UNION
  CALL db.schema.relTypeProperties() YIELD propertyName
  WHERE propertyName IS NOT NULL
  RETURN 'edge' AS of, propertyName AS name
  UNION
  UNWIND [['node', 'labels'], ['edge', 'type']] AS own
  RETURN own[0] AS of, own[1] AS name
}
WITH of, name
ORDER BY of, name
RETURN of, collect(name) AS names
