// Which posts has a person been named with, in which organisations and places? Put the name into the first line.
WITH '刘星' AS name
MATCH career = (:Person {name: name})-[:HELD]->(post:Post)
OPTIONAL MATCH seat = (post)-[:IN]->(:Organization)
OPTIONAL MATCH jurisdiction = (post)-[:IN]->(:Organization)-[:OF]->(:Place)
RETURN career, seat, jurisdiction
LIMIT 100
