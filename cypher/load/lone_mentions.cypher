// Which mentions have these ids, of those that stand for themselves?
// $mentions ids
// > mention the id
// > places article and bearer of each
// > traits what the first article says, JSON
// > seen the day of the first, or ''
// > last the day of the last, or ''
// > evidence where the first stands
UNWIND $mentions AS id
MATCH (article:Article)-[names:NAMES]->(bearer:Bearer)
WHERE names.alone = id
WITH id, article, names, bearer
ORDER BY names.seen, names.evidence
WITH id, collect({article: article.id, bearer: bearer.id}) AS places, collect(names) AS said, collect(bearer) AS bearers
RETURN id AS mention, places, bearers[0].traits AS traits, said[0].seen AS seen, said[-1].seen AS last,
       said[0].evidence AS evidence
