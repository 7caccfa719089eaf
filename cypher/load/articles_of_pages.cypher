// Which articles stood in the same files or records as these?
// $articles article ids
// > document the file or record
// > article the article
UNWIND $articles AS id
MATCH (one:Article {id: id})
WITH DISTINCT one.document AS document
MATCH (article:Article {document: document})
RETURN document, article
ORDER BY document, size(article.id), article.id
