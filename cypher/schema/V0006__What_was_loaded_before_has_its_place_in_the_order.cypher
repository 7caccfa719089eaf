// Gives what was loaded before V0005 the properties that the loader writes since.
MATCH (event:Event)
SET event.sort = toString(coalesce(event.start, event.end, date('0001-01-01'))) + '|' + event.id,
    event.span = coalesce(duration.inDays(event.start, event.end).days, 0);
MATCH (person:Person)-[attended:ATTENDED]->(event:Event)
SET attended.sort = person.id + '|' + event.sort;
MATCH (article:Article)
SET article.sort = coalesce(toString(article.published), '0001-01-01') + '|' + article.id;
MATCH (task:Task)
OPTIONAL MATCH (article:Article {id: task.article})
SET task.sort = coalesce(toString(article.published), '0001-01-01') + '|' + task.id;
MATCH (statement:Statement)
OPTIONAL MATCH (article:Article {id: statement.article})
SET statement.sort = coalesce(toString(article.published), '0001-01-01') + '|' + statement.id;
