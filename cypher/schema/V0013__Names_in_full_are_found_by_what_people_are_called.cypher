// Bearers with names in full were looked up by the last part of the name. Every document counts as changed: when it is loaded once more, its bearers
// are found by the part that news call people by.
MATCH (article:Article) SET article.sha256 = '';
