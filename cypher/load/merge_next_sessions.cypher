// Links sessions with the one before and the one after, where those are known.
// $rows event, series, name, ordinal, session (series | ordinal), previous, next
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
CALL (event, row) {
  MATCH (before:Event)-[in:IN_SERIES]->()
  WHERE in.session = row.previous
  MERGE (before)-[:NEXT]->(event)
}
CALL (event, row) {
  MATCH (after:Event)-[in:IN_SERIES]->()
  WHERE in.session = row.next
  MERGE (event)-[:NEXT]->(after)
}
