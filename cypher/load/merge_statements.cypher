// Puts what an event stated into the graph.
// $rows event, id, node, stated (properties of the statement and of its place in the event)
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (article:Article {id: row.node.article})
MERGE (statement:Statement {id: row.id})
SET statement = row.node,
    statement.sort = split(article.sort, '|')[0] + '|' + row.id
MERGE (event)-[stated:STATED]->(statement)
SET stated = row.stated
