// Who is named in which article?
// > article its id
// > printed as what
// > person the person's id
MATCH (article:Article)<-[mentioned:MENTIONED_IN]-(person:Person)
WHERE article.id > ''
RETURN article.id AS article, mentioned.printed AS printed, person.id AS person
