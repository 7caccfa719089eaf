// Which articles have a phrase, the latest first?
// $phrase the phrase
// $search a search in the full-text index for what may have it
// $from the first day of publication, or null
// $to the last day of publication, or null
// $after day|id of the last row already given, or null
// $limit how many rows
// > article the article
// > text its text
// > key where the row stands in the order
CALL db.index.fulltext.queryNodes('texts', $search) YIELD node AS article
WHERE article:Article
  AND (article.text CONTAINS $phrase OR article.title CONTAINS $phrase)
  AND ($from IS NULL OR article.published >= $from)
  AND ($to IS NULL OR article.published <= $to)
  AND ($after IS NULL OR article.sort < $after[0])
WITH article
ORDER BY article.sort DESC
LIMIT $limit
RETURN article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)} AS article, article.text AS text, [article.sort] AS key
