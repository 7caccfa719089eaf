// Removes "held this post" where no article says so any more, and the mark of an official from who holds no public post.
// $rows person, post
UNWIND $rows AS row
MATCH (person:Person {id: row.person})-[held:HELD {count: 0}]->(:Post {id: row.post})
DELETE held
