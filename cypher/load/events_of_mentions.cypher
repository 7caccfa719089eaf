// Which events do these articles report with these bearers?
// $rows article, bearer
// > event its id
UNWIND $rows AS row
MATCH (:Article {id: row.article})<-[reported:REPORTED_IN]-(event:Event)
WHERE reported.report CONTAINS row.bearer
RETURN DISTINCT event.id AS event
