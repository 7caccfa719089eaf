// Three ways to find words. Keys are whole forms of a name (plain, short, pinyin, initials), so they are not cut at all.
// Names and texts are cut into single Chinese characters, so that one character, any part of a name and any passage (as a
// phrase) are found; the analyser for Chinese that Lucene has, cjk, knows pairs of characters only.
CREATE FULLTEXT INDEX keys IF NOT EXISTS FOR (n:Person|Organization|Place|Post|Event) ON EACH [n.keys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Organization|Place|Post|Event|Article|Task) ON EACH [n.name, n.label, n.title, n.aliases, n.shortForms] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Article|Task|Statement) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
