// How much is in the graph?
// > articles
// > events
// > officials
// > people
// > tasks
RETURN COUNT { (:Article) } AS articles, COUNT { (:Event) } AS events, COUNT { (:Official) } AS officials,
       COUNT { (:Person) } AS people, COUNT { (:Task) } AS tasks
