// Removes events that no article reports any more; their facts have been taken away.
// $events event ids
UNWIND $events AS id
MATCH (event:Event {id: id})
DETACH DELETE event
