// What happened on a day, who was there, and where? Put the day into the first line.
WITH '2025-07-15' AS day
MATCH happened = (:Date {iso: day})<-[:STARTED_ON|ENDED_ON]-(event:Event)
OPTIONAL MATCH attending = (event)<-[:ATTENDED]-(:Person)
OPTIONAL MATCH located = (event)-[:TOOK_PLACE_IN]->(:Place)
RETURN happened, attending, located
LIMIT 300
