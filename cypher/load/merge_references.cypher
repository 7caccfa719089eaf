// Says which events pass on the message of which (传达学习中央城市工作会议精神).
// $rows event, other, properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (other:Event {id: row.other})
MERGE (event)-[refers:REFERS_TO]->(other)
SET refers = row.properties
