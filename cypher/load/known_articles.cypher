// Which articles of these documents are in the graph, and what did they bring?
// $documents ids of files or records
// > id the article
// > sha256 of what it brought
UNWIND $documents AS document
MATCH (article:Article {document: document})
RETURN article.id AS id, article.sha256 AS sha256
