// Takes the facts of these events away, so that they can be put together anew from their reports.
// $events event ids
// > people who took part
// > places that it took place in
// > dates that it began or ended on
// > series that it was a session of
UNWIND $events AS id
MATCH (event:Event {id: id})
CALL (event) {
  OPTIONAL MATCH (event)<-[did:ATTENDED|CHAIRED|SPOKE_AT|LED]-(person:Person)
  WITH did, person.id AS person
  DELETE did
  RETURN collect(DISTINCT person) AS people
}
CALL (event) {
  MATCH (event)<-[:ATTENDED]-(group:Group)
  DETACH DELETE group
}
CALL (event) {
  OPTIONAL MATCH (event)-[located:TOOK_PLACE_IN]->(place:Place)
  WITH located, place.id AS place
  DELETE located
  RETURN collect(DISTINCT place) AS places
}
CALL (event) {
  OPTIONAL MATCH (event)-[dated:STARTED_ON|ENDED_ON]->(date:Date)
  WITH dated, date.iso AS date
  DELETE dated
  RETURN collect(DISTINCT date) AS dates
}
CALL (event) {
  OPTIONAL MATCH (event)-[in:IN_SERIES]->(series:Series)
  WITH in, series.id AS series
  DELETE in
  RETURN collect(DISTINCT series) AS series
}
CALL (event) {
  MATCH (event)-[told:NEXT|REFERS_TO]-(:Event)
  DELETE told
}
CALL (event) {
  MATCH (event)-[reported:REPORTED_IN]->(:Article)
  DELETE reported
}
RETURN people, places, dates, series
