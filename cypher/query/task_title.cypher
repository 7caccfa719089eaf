// What is this task called?
// $id the task's id
// > title its first words
MATCH (task:Task {id: $id})
RETURN task.title AS title
