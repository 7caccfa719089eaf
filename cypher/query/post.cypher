// What is this post, and where is it?
// $id the post's id
// > post the post
// > organization the organisation that it is in, or null
MATCH (post:Post {id: $id})
OPTIONAL MATCH (post)-[:IN]->(organization:Organization)
RETURN post {.id, .title, .label, .organization, .level} AS post,
       organization {.id, .name} AS organization
LIMIT 1
