// Puts articles into the graph, or replaces what is said of them.
// $rows properties of an article each; publication may be absent
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row,
    article.sort = coalesce(toString(row.published), '0001-01-01') + '|' + row.id
