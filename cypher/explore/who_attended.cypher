// Who attended a meeting, as what, where and when? Put its name, or a part of it, into the first line.
WITH '中央城市工作会议' AS name
MATCH (event:Event)
WHERE event.name CONTAINS name
OPTIONAL MATCH attending = (event)<-[:ATTENDED|CHAIRED|SPOKE_AT|LED]-()
OPTIONAL MATCH located = (event)-[:TOOK_PLACE_IN]->(:Place)
OPTIONAL MATCH dated = (event)-[:STARTED_ON|ENDED_ON]->(:Date)
RETURN event, attending, located, dated
LIMIT 300
