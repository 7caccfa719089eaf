// At which events did two people meet? Put their names into the first line.
WITH '习近平' AS one, '李强' AS other
MATCH meeting = (first:Person {name: one})-[:ATTENDED]->(:Event)<-[:ATTENDED]-(second:Person {name: other})
RETURN meeting
LIMIT 100
