// Which of these ids have posts?
// $ids ids to look for
// > id an id that a post has
UNWIND $ids AS id
MATCH (:Post {id: id})
RETURN id
