// What was read in an article, as extracted?
// $id the article's id
// > facts the extraction contract's JSON
MATCH (article:Article {id: $id})
RETURN article.facts AS facts
