// Which of these ids have events?
// $ids ids to look for
// > id an id that an event has
UNWIND $ids AS id
MATCH (:Event {id: id})
RETURN id
