// Bearers read before do not say whether a headline names them. Every document counts as changed: when it is loaded once more, its people are
// found anew.
MATCH (bearer:Bearer) WHERE NOT bearer.traits CONTAINS '"headlined"'
SET bearer.traits = left(bearer.traits, size(bearer.traits) - 1) + ',"headlined":false}';
MATCH (article:Article) SET article.sha256 = '';
