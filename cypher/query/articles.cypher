// Which articles are there, the latest first?
// $publication the paper or programme, or null
// $kind NEWS, COMMENTARY, CAPTION or PULL_QUOTE, or null
// $from the first day of publication, or null
// $to the last day of publication, or null
// $title a part of the headline, or null
// $after day|id of the last row already given, or null
// $limit how many rows
// > article the article
// > key where the row stands in the order
MATCH (article:Article)
WHERE article.sort >= coalesce(toString($from), '')
  AND article.sort < coalesce($after[0], toString($to + duration({days: 1})), ':')
WITH article
WHERE ($publication IS NULL OR article.publication = $publication)
  AND ($kind IS NULL OR article.kind = $kind)
  AND ($from IS NULL OR article.published >= $from)
  AND ($to IS NULL OR article.published <= $to)
  AND ($title IS NULL OR article.title CONTAINS $title)
WITH article
ORDER BY article.sort DESC
LIMIT $limit
RETURN article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)} AS article,
       [article.sort] AS key
