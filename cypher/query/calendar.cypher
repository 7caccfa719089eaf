// How many events of each type took place on each day of a period?
// $from the first day
// $to the last day
// $first sort from which on events can be of the period
// $beyond sort from which on they cannot
// > day the day
// > type the events' type
// > events how many were going on
MATCH (event:Event)
WHERE event.sort >= $first AND event.sort < $beyond
WITH event, coalesce(event.start, event.end) AS first, coalesce(event.end, event.start) AS last
WHERE last >= $from
WITH event.type AS type,
     CASE WHEN first < $from THEN 0 ELSE duration.inDays($from, first).days END AS begins,
     CASE WHEN last > $to THEN duration.inDays($from, $to).days ELSE duration.inDays($from, last).days END AS ends
UNWIND range(begins, ends) AS offset
RETURN $from + duration({days: offset}) AS day, type, count(*) AS events
ORDER BY day, type
