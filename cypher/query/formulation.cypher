// How many articles of each month have a phrase, and which are the first and the last?
// $phrase the phrase
// $search a search in the full-text index for what may have it
// $from the first day of publication, or null
// $to the last day of publication, or null
// > articles how many
// > months month and number of articles, those without a day left out
// > first the first article of which the day is known, with its text, or null
// > last the last such article, or null
CALL db.index.fulltext.queryNodes('texts', $search) YIELD node AS article
WHERE article:Article
  AND (article.text CONTAINS $phrase OR article.title CONTAINS $phrase)
  AND ($from IS NULL OR article.published >= $from)
  AND ($to IS NULL OR article.published <= $to)
WITH article
ORDER BY article.sort
WITH collect(article) AS articles
WITH articles, [article IN articles WHERE article.published IS NOT NULL] AS dated
RETURN size(articles) AS articles,
       COLLECT {
         UNWIND dated AS article
         WITH left(article.sort, 7) AS month, count(*) AS count
         RETURN {month: month, articles: count} AS item
         ORDER BY month
       } AS months,
       head(COLLECT {
         UNWIND dated[..1] AS article
         RETURN {article: article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)}, text: article.text} AS item
       }) AS first,
       head(COLLECT {
         UNWIND dated[-1..] AS article
         RETURN {article: article {.id, .title, .kind, .publication, .published, beginning: left(article.text, 20)}, text: article.text} AS item
       }) AS last
