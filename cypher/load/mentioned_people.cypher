// Who is named in which article, of the whole graph?
// > article the article
// > printed the name as printed
// > person the person
MATCH (article:Article)<-[mentioned:MENTIONED_IN]-(person:Person)
RETURN article.id AS article, mentioned.printed AS printed, person.id AS person
ORDER BY article.id, printed
