// With whom did a person take part in events, those first who did so most often and in the smallest circles? Of the
// latest events of the person in the period; a shared event counts 1/(n-1) where n took part (Newman's weight for
// co-authors), so a meeting of seven counts 500 times as much as one of 3,000. Crowds are not looked into.
// $id the person's id
// $officials true for people with a public post only
// $from the first day, or null
// $to the last day, or null
// $first sort from which on events can be of the period
// $beyond sort from which on they cannot
// $reach how many of the person's latest events to look at
// $crowd from how many participants on an event is a crowd
// $after weight and id of the last row already given, or null
// $limit how many rows
// > person the other person
// > weight the sum over the shared events
// > shared how many events they shared
// > first day of the first of them, or null
// > event the latest of them
// > attendance how the person took part in it
// > otherAttendance how the other did
// > looked how many events were looked at
// > crowds how many of them were crowds
// > key where the row stands in the order
MATCH (person:Person)-[attended:ATTENDED]->(event:Event)
USING INDEX attended:ATTENDED(sort)
WHERE attended.sort >= $id + '|' + $first AND attended.sort < $id + '|' + $beyond
WITH person, attended, event
WHERE (NOT $officials OR person:Official)
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
WITH person, event
ORDER BY attended.sort DESC
LIMIT $reach
WITH person, event, COUNT { (event)<-[:ATTENDED]-() } AS size
WITH person, collect({event: event, size: size}) AS events
WITH person, [one IN events WHERE one.size < $crowd] AS small, size(events) AS looked
UNWIND small AS one
WITH person, one.event AS event, one.size AS size, looked, looked - size(small) AS crowds
MATCH (event)<-[:ATTENDED]-(other:Person)
WHERE other <> person AND (NOT $officials OR other:Official)
WITH person, other, looked, crowds, round(sum(1.0 / (size - 1)), 6) AS weight, count(*) AS shared,
     min(coalesce(event.start, event.end)) AS first, max(event.sort) AS latest
WHERE $after IS NULL OR weight < toFloat($after[0]) OR (weight = toFloat($after[0]) AND other.id > $after[1])
WITH person, other, looked, crowds, weight, shared, first, latest
ORDER BY weight DESC, other.id
LIMIT $limit
MATCH (event:Event {sort: latest})
MATCH (person)-[attended:ATTENDED]->(event)<-[alsoAttended:ATTENDED]-(other)
RETURN other {.id, .name, official: other:Official} AS person,
       weight,
       shared,
       first,
       event {.id, .type, .name, .label, .start, .end} AS event,
       attended {.roles, .posts, .order, .evidence, .rules, .confidence} AS attendance,
       alsoAttended {.roles, .posts, .order, .evidence, .rules, .confidence} AS otherAttendance,
       looked,
       crowds,
       [toString(weight), other.id] AS key
ORDER BY weight DESC, other.id
