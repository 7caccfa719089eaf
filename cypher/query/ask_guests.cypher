// Who of other states was at events here, the latest first?
// $states the letters of the states, or null for all others than ours
// $from the first day, or null
// $to the last day, or null
// $titles parts of the titles that a guest must have been named with there, one of them, or null
// $limit how many rows
// > person the guest
// > attended how, at the latest of the events, with the evidence
// > count at how many of the events
MATCH (person:Person)
WHERE person.sphere =~ '(?!CN)[A-Z]{2}' AND ($states IS NULL OR person.sphere IN $states)
MATCH (person)-[attended:ATTENDED]->(event:Event)
WHERE event.type <> 'CORRESPONDENCE'
  AND ($from IS NULL OR coalesce(event.end, event.start) >= $from)
  AND ($to IS NULL OR coalesce(event.start, event.end) <= $to)
  AND ($titles IS NULL OR any(post IN attended.posts WHERE any(title IN $titles WHERE post CONTAINS title)))
  AND EXISTS { (event)-[:TOOK_PLACE_IN]->(:Place)-[:PART_OF*0..6]->(:Place {id: 'CN'}) }
WITH event, attended, person
ORDER BY coalesce(event.start, event.end) DESC, event.id, attended.order
WITH person, max(coalesce(event.start, event.end)) AS last, count(event) AS count,
     collect(attended {.roles, .posts, .order, .evidence, .rules, .confidence, event: event.id}) AS attended
RETURN person {.id, .name, official: person:Official} AS person, attended[0..5] AS attended, count
ORDER BY last DESC, person.id
LIMIT $limit
