// What does an article say, and what was read where in it?
// $id the article's id
// > article the article
// > quotedArticles articles that it repeats a passage of
// > facts each fact that the article supports: what it is about, and its evidence in any article
MATCH (article:Article {id: $id})
RETURN article {
         .id, .title, .subtitles, .banner, .byline, .kind, .text, .published, .publication, .page, .continuedOnPage,
         .continuedFromPage, .reporters, .photographers, .datelineAgency, .datelinePlace, .datelineDate, .inferred,
         .unread, beginning: left(article.text, 20)
       } AS article,
       COLLECT {
         MATCH (article)-[:QUOTES]->(quoted:Article)
         RETURN quoted {.id, .title, .kind, .publication, .published, beginning: left(quoted.text, 20)} AS item
         ORDER BY quoted.id
       } AS quotedArticles,
       COLLECT {
         CALL (article) {
           MATCH (person:Person)-[fact:MENTIONED_IN]->(article)
           RETURN fact, 'PERSON' AS kind, CASE WHEN person:Official THEN 'officials' ELSE 'people' END AS collection,
                  person.id AS about, person.name AS label
           UNION ALL
           MATCH (event:Event)-[fact:REPORTED_IN]->(article)
           RETURN fact, 'EVENT' AS kind, 'events' AS collection, event.id AS about, event.label AS label
           UNION ALL
           MATCH (event:Event)-[:REPORTED_IN]->(article)
           MATCH (event)-[fact:TOOK_PLACE_IN]->(place:Place)
           RETURN fact, 'PLACE' AS kind, 'places' AS collection, place.id AS about, place.name AS label
           UNION ALL
           MATCH (event:Event)-[:REPORTED_IN]->(article)
           MATCH (event)-[fact:STARTED_ON|ENDED_ON]->(day:Date)
           RETURN fact, 'DATE' AS kind, 'dates' AS collection, day.iso AS about, day.iso AS label
           UNION ALL
           MATCH (event:Event)-[:REPORTED_IN]->(article)
           MATCH (event)<-[fact:ATTENDED]-(group:Group)
           RETURN fact, 'GROUP' AS kind, 'groups' AS collection, group.id AS about, group.text AS label
           UNION ALL
           MATCH (statement:Statement {article: article.id})<-[fact:STATED]-()
           RETURN fact, 'STATEMENT' AS kind, 'statements' AS collection, statement.id AS about,
                  statement.speaker + statement.verb AS label
           UNION ALL
           MATCH (set:TaskSet {article: article.id})-[fact:REPORTED_IN]->(article)
           RETURN fact, 'TASK_SET' AS kind, 'task-sets' AS collection, set.id AS about,
                  coalesce(set.phrase, set.id) AS label
           UNION ALL
           MATCH (task:Task {article: article.id})<-[fact:HAS|HAS_SUBTASK]-()
           RETURN fact, 'TASK' AS kind, 'tasks' AS collection, task.id AS about, task.title AS label
           UNION ALL
           MATCH (measure:Measure {article: article.id})<-[fact:HAS]-()
           RETURN fact, 'MEASURE' AS kind, 'measures' AS collection, measure.id AS about, measure.text AS label
         }
         RETURN fact {.evidence, .rules, .confidence, kind: kind, collection: collection, about: about, label: label} AS item
       } AS facts
