// How many nodes of each label are in the graph?
// > label a label
// > nodes how many nodes have it
MATCH (node:Article)
RETURN 'Article' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Event)
RETURN 'Event' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Person)
RETURN 'Person' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Official)
RETURN 'Official' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Organization)
RETURN 'Organization' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Post)
RETURN 'Post' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Place)
RETURN 'Place' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Series)
RETURN 'Series' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Statement)
RETURN 'Statement' AS label, count(node) AS nodes
UNION ALL
MATCH (node:TaskSet)
RETURN 'TaskSet' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Task)
RETURN 'Task' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Measure)
RETURN 'Measure' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Candidate)
RETURN 'Candidate' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Decision)
RETURN 'Decision' AS label, count(node) AS nodes
