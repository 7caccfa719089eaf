// What is around these nodes, for drawing?
// $nodes element ids of nodes
// $kinds labels of nodes that have addresses
// $most how many relationships of each at most
// > node the element id of the node
// > links its relationships with the nodes at their other ends
// > more whether it has others
UNWIND $nodes AS id
MATCH (node)
WHERE elementId(node) = id
CALL (node) {
  WITH node
  WHERE node:Person
  MATCH (:Person)-[link:ATTENDED]->(other:Event)
  USING INDEX link:ATTENDED(sort)
  WHERE link.sort >= node.id + '|' AND link.sort < node.id + '|:'
  RETURN link, other
  ORDER BY link.sort DESC
  LIMIT $most
  UNION ALL
  WITH node
  WHERE node:Person
  MATCH (node)-[link:HELD]->(other)
  RETURN link, other
  LIMIT $most
  UNION ALL
  WITH node
  WHERE NOT node:Person
  MATCH (node)-[link:ATTENDED|TOOK_PLACE_IN|HELD|IN|OF|PART_OF|IN_SERIES|NEXT|REFERS_TO|SET|HAS|HAS_SUBTASK|STATED|STARTED_ON|ENDED_ON|REPORTED_IN]-(other)
  RETURN link, other
  LIMIT $most
}
WITH node, link, other
WHERE any(label IN labels(other) WHERE label IN $kinds)
WITH node, link, other
ORDER BY type(link), coalesce(other.sort, '') DESC, coalesce(other.id, other.iso)
WITH node, collect({
  type: type(link),
  link: elementId(link),
  from: elementId(startNode(link)),
  to: elementId(endNode(link)),
  evidence: coalesce(link.evidence, CASE
    WHEN link.firstEvidence = link.lastEvidence THEN [link.firstEvidence]
    WHEN link.firstEvidence IS NULL THEN []
    ELSE [link.firstEvidence, link.lastEvidence]
  END),
  rules: link.rules,
  confidence: link.confidence,
  other: other {
    .id, .name, .label, .title, .text, .phrase, .speaker, .verb, .iso,
    kind: head([one IN labels(other) WHERE one IN $kinds]),
    official: other:Official,
    node: elementId(other)
  }
}) AS links
RETURN elementId(node) AS node,
       links,
       size(links) >= $most AS more
