// Which posts that one person holds at a time were held by two at once, so that an article is wrong, was misread, or two
// people are one?
// $titles titles of such posts (市长)
// $shared how the names of posts end that several hold all the same (书记处书记)
// $days for how many days both must have been seen
// $limit how many at most
// > post id and label
// > one person and held
// > other person and held
// > days for how many days both were seen
MATCH (post:Post)
WHERE post.title IN $titles AND none(end IN $shared WHERE post.label ENDS WITH end)
MATCH (one:Person)-[first:HELD]->(post)<-[second:HELD]-(other:Person)
WHERE one.id < other.id AND first.firstSeen <= second.lastSeen AND second.firstSeen <= first.lastSeen
WITH post, one, first, other, second,
     duration.inDays(
       CASE WHEN first.firstSeen > second.firstSeen THEN first.firstSeen ELSE second.firstSeen END,
       CASE WHEN first.lastSeen < second.lastSeen THEN first.lastSeen ELSE second.lastSeen END).days AS days
WHERE days >= $days
RETURN post {.id, .label} AS post,
       {id: one.id, name: one.name, firstSeen: first.firstSeen, lastSeen: first.lastSeen, count: first.count,
        firstEvidence: first.firstEvidence, lastEvidence: first.lastEvidence} AS one,
       {id: other.id, name: other.name, firstSeen: second.firstSeen, lastSeen: second.lastSeen, count: second.count,
        firstEvidence: second.firstEvidence, lastEvidence: second.lastEvidence} AS other,
       days
ORDER BY post.id, one.id, other.id
LIMIT $limit
