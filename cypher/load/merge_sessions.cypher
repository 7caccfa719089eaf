// Says which series events are sessions of.
// $rows event, series, name, ordinal, session (series | ordinal), previous, next
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MERGE (series:Series {id: row.series})
ON CREATE SET series.name = row.name
MERGE (event)-[in:IN_SERIES]->(series)
SET in.ordinal = row.ordinal, in.session = row.session
