// Which tasks did a meeting set, and by which measures? Put its name, or a part of it, into the first line.
WITH '中央城市工作会议' AS name
MATCH (event:Event)
WHERE event.name CONTAINS name
MATCH tasks = (event)-[:SET]->(:TaskSet)-[:HAS]->(:Task)
OPTIONAL MATCH details = (:Task)-[:HAS|HAS_SUBTASK*1..3]->()
WHERE startNode(relationships(details)[0]) IN nodes(tasks)
RETURN tasks, details
LIMIT 300
