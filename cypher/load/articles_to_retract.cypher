// Which of these articles are in the graph, and what would be taken back with them?
// $articles article ids
// > id the article
// > title its headline, or null
// > events how many events it reports
// > alone how many of them nobody else reports
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.title AS title, COUNT { (article)<-[:REPORTED_IN]-(:Event) } AS events,
       COUNT { (article)<-[:REPORTED_IN]-(event:Event)
               WHERE NOT EXISTS { (event)-[:REPORTED_IN]->(other:Article) WHERE other <> article } } AS alone
