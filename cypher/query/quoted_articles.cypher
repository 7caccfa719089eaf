// What do these articles say, word for word?
// $ids ids of articles
// > id the article's id
// > title its headline, or null
// > subtitles further headlines
// > text its body
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, article.subtitles AS subtitles, article.text AS text
