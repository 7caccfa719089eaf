// Says which article reports an event, and what it says.
// $rows event, article, properties
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (article:Article {id: row.article})
MERGE (event)-[reported:REPORTED_IN]->(article)
SET reported = row.properties
