// Who has been named with a post, the latest first?
// $id the post's id
// $after day and id of the last row already given, or null
// $limit how many rows
// > person the person
// > held the days of the first and last mention, how many articles, and the evidence of both
// > key where the row stands in the order
MATCH (:Post {id: $id})<-[held:HELD]-(person:Person)
WITH held, person, toString(coalesce(held.lastSeen, date('0001-01-01'))) AS day
WHERE $after IS NULL OR day < $after[0] OR (day = $after[0] AND person.id > $after[1])
WITH held, person, day
ORDER BY day DESC, person.id
LIMIT $limit
RETURN person {.id, .name, official: person:Official} AS person,
       held {
         .firstSeen, .lastSeen, .count,
         evidence: CASE held.firstEvidence
           WHEN held.lastEvidence THEN [held.firstEvidence]
           ELSE [held.firstEvidence, held.lastEvidence]
         END
       } AS held,
       [day, person.id] AS key
