// Which of these ids have places?
// $ids ids to look for
// > id an id that a place has
UNWIND $ids AS id
MATCH (:Place {id: id})
RETURN id
