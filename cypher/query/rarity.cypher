// How many events would have to be looked at for this official, in this place, for this organisation?
// $official id or name of a person, or null
// $place id or name of a place, or null
// $organization id, name or short form of an organisation, or null
// $enough a number at which counting may stop
// > among official, place or organization
// > events how many at least
CALL () {
  MATCH (person:Person)
  WHERE person.id = $official OR person.name = $official
  RETURN 'official' AS among, sum(COUNT { (person)-[:ATTENDED]->() }) AS events
  UNION ALL
  MATCH (around:Place)
  WHERE around.id = $place OR around.name = $place
  MATCH (around)<-[:PART_OF*0..6]-(place:Place)
  WITH place
  LIMIT $enough
  RETURN 'place' AS among, sum(COUNT { (place)<-[:TOOK_PLACE_IN]-() }) AS events
  UNION ALL
  MATCH (organization:Organization)
  WHERE organization.id = $organization
    OR organization.name = $organization
    OR $organization IN organization.shortForms
  MATCH (organization)<-[:IN]-(:Post)<-[:HELD]-(person:Person)
  WITH DISTINCT person
  LIMIT $enough
  RETURN 'organization' AS among, sum(COUNT { (person)-[:ATTENDED]->() }) AS events
}
WITH among, events
WHERE (among = 'official' AND $official IS NOT NULL)
  OR (among = 'place' AND $place IS NOT NULL)
  OR (among = 'organization' AND $organization IS NOT NULL)
RETURN among, events
ORDER BY events
