// Which articles stood in this file or record?
// $document its id
// > id the article
MATCH (article:Article {document: $document})
RETURN article.id AS id
ORDER BY id
