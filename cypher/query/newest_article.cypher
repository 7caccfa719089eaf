// On which day did the newest article appear?
// > published its day, or null where none is known
MATCH (article:Article)
WHERE article.sort IS NOT NULL
RETURN article.published AS published
ORDER BY article.sort DESC
LIMIT 1
