// People loaded before V0010 are names within spheres. What they held is forgotten, and every document counts as changed: when
// it is loaded once more, its people are found anew.
MATCH (article:Article) SET article.sha256 = '';
MATCH ()-[held:HELD]->() DELETE held;
MATCH ()-[attests:ATTESTS]->() DELETE attests;
