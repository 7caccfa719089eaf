// Which articles name these bearers?
// $bearers ids
// > article its id
// > bearer the bearer
// > alone the id of the person if the mention stands for itself, or null
UNWIND $bearers AS id
MATCH (article:Article)-[names:NAMES]->(:Bearer {id: id})
RETURN article.id AS article, id AS bearer, names.alone AS alone
