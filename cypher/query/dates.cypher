// On which days did something start or end, the latest first?
// $from the first day as text, or null
// $to the last day as text, or null
// $after the day of the last row already given, or null
// $limit how many rows
// > date the day
// > key where the row stands in the order
MATCH (day:Date)
WHERE day.iso <= coalesce($after[0], $to, '9999-12-31')
  AND day.iso >= coalesce($from, '')
  AND ($after IS NULL OR day.iso < $after[0])
WITH day
ORDER BY day.iso DESC
LIMIT $limit
RETURN day.iso AS date, [day.iso] AS key
