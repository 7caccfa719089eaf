// Which articles of these documents, or with these ids, are in the graph, and what did they bring?
// $documents ids of files or records
// $articles ids of articles
// > id the article
// > document the file or record that it stood in
// > sha256 of what it brought
CALL () {
  UNWIND $documents AS document
  MATCH (article:Article {document: document})
  RETURN article
  UNION
  UNWIND $articles AS id
  MATCH (article:Article {id: id})
  RETURN article
}
RETURN article.id AS id, article.document AS document, article.sha256 AS sha256
