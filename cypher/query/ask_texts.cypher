// Which articles say these words, the earliest first, and how often?
// $words a query of the index texts
// $text the words as they stand
// $from the first day of publication, or null
// $to the last, or null
// $limit how many articles are looked at
// > article the article
// > text its text
// > count how often it says the words
CALL () {
  CALL db.index.fulltext.queryNodes('texts', $words, {limit: $limit}) YIELD node
  WITH node AS article
  WHERE article:Article
  RETURN article
}
WITH article,
     size(split(toLower(article.text), toLower($text))) + size(split(toLower(coalesce(article.title, '')), toLower($text))) - 2 AS count
WHERE count > 0
  AND ($from IS NULL OR article.published >= $from)
  AND ($to IS NULL OR article.published <= $to)
RETURN article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)} AS article,
       article.text AS text,
       count
ORDER BY coalesce(article.published, date('9999-12-31')), article.id
