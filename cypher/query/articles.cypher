// Which articles are there, the latest first?
// $publication the paper or programme, or null
// $kind NEWS, COMMENTARY, CAPTION or PULL_QUOTE, or null
// $from the first day of publication, or null
// $to the last day of publication, or null
// $title a part of the headline, or null
// $after day and id of the last row already given, or null
// $limit how many rows
// > article the article
// > key where the row stands in the order
MATCH (article:Article)
WITH article, toString(coalesce(article.published, date('0001-01-01'))) AS day
WHERE ($publication IS NULL OR article.publication = $publication)
  AND ($kind IS NULL OR article.kind = $kind)
  AND ($from IS NULL OR article.published >= $from)
  AND ($to IS NULL OR article.published <= $to)
  AND ($title IS NULL OR article.title CONTAINS $title)
  AND ($after IS NULL OR day < $after[0] OR (day = $after[0] AND article.id > $after[1]))
WITH article, day
ORDER BY day DESC, article.id
LIMIT $limit
RETURN article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)} AS article,
       [day, article.id] AS key
