// Which properties may nodes and relationships have? Every name that the database knows, so that nothing is looked through.
// > of node or edge
// > names the properties' names
CALL db.propertyKeys() YIELD propertyKey
WITH collect(propertyKey) AS known
UNWIND [['node', 'labels'], ['edge', 'type']] AS own
UNWIND known + own[1] AS name
WITH DISTINCT own[0] AS of, name
ORDER BY of, name
RETURN of, collect(name) AS names
