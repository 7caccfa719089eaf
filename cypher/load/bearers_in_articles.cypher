// Whom do these articles mean by these names? For decisions whose bearers are no longer spoken of in the same way.
// $rows id (that the decision names), article, name
// > id
// > bearer its bearer now
// > alone the mention's id if it stands for itself, or null
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[names:NAMES]->(bearer:Bearer {name: row.name})
RETURN row.id AS id, bearer.id AS bearer, names.alone AS alone
