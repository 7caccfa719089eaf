// Which series of events have this name, in the order of their names?
// $name a part of a name, or null
// $after name and id of the last row already given, or null
// $limit how many rows
// > series the series
// > key where the row stands in the order
MATCH (series:Series)
WHERE ($name IS NULL OR series.name CONTAINS $name)
  AND ($after IS NULL OR series.name > $after[0] OR (series.name = $after[0] AND series.id > $after[1]))
WITH series
ORDER BY series.name, series.id
LIMIT $limit
RETURN series {.id, .name} AS series, [series.name, series.id] AS key
