// Who said a phrase at events, the most frequent first?
// $phrase the phrase
// $search a search in the full-text index for what may have it
// $from the first day of publication, or null
// $to the last day of publication, or null
// > speaker as printed: a name, or 会议
// > statements how many statements have it
CALL db.index.fulltext.queryNodes('texts', $search) YIELD node AS statement
WHERE statement:Statement
  AND statement.text CONTAINS $phrase
  AND ($from IS NULL OR statement.sort >= toString($from))
  AND ($to IS NULL OR statement.sort < toString($to + duration({days: 1})))
RETURN statement.speaker AS speaker, count(*) AS statements
ORDER BY statements DESC, speaker
LIMIT 20
