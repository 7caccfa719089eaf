// Which posts are there with this name, in this organisation, in the order of their names?
// $name a part of the post as one reads it (市长), or null
// $organization id or name of the organisation, or null
// $after label and id of the last row already given, or null
// $limit how many rows
// > post the post
// > key where the row stands in the order
MATCH (post:Post)
WHERE post.label >= coalesce($after[0], '')
  AND ($name IS NULL OR post.label CONTAINS $name)
  AND ($organization IS NULL OR EXISTS {
    MATCH (post)-[:IN]->(organization:Organization)
    WHERE organization.id = $organization OR organization.name = $organization
  })
  AND ($after IS NULL OR post.label > $after[0] OR (post.label = $after[0] AND post.id > $after[1]))
WITH post
ORDER BY post.label, post.id
LIMIT $limit
RETURN post {.id, .title, .label, .organization, .level} AS post, [post.label, post.id] AS key
