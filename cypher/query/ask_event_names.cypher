// What are the events called whose names have some of these words, the likest first?
// $words a query of the index names: phrases
// $limit how many names of anything are looked at
// > name the name
CALL db.index.fulltext.queryNodes('names', $words, {limit: $limit}) YIELD node, score
WHERE node:Event AND node.name IS NOT NULL AND node.type <> 'PUBLICATION'
WITH node.name AS name, max(score) AS score
ORDER BY score DESC, name
RETURN name
