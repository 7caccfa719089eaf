// Which posts are called so without their place: 市长 by the title, 市政协主席 by a short form of the organisation and the title?
// $title the whole as a title
// $splits the whole in two, as form (of the organisation) and title
// > kind T
// > id the post's id
// > name what it is called in full
// > about the organisation
CALL () {
  MATCH (post:Post {title: $title})
  RETURN post
  LIMIT 50
  UNION
  UNWIND $splits AS split
  CALL (split) {
    CALL db.index.fulltext.queryNodes('names', '"' + replace(replace(split.form, '\\', ''), '"', '') + '"', {limit: 200})
    YIELD node
    WITH node
    WHERE node:Organization AND (node.name = split.form OR split.form IN node.shortForms)
    MATCH (post:Post {title: split.title})-[:IN]->(node)
    RETURN post
    LIMIT 50
  }
  RETURN post
}
RETURN DISTINCT 'T' AS kind, post.id AS id, post.label AS name, post.organization AS about
ORDER BY name, id
LIMIT 50
