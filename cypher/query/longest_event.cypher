// How many days after its first did the longest event last?
// > span that number
MATCH (event:Event)
WHERE event.span > 0
RETURN event.span AS span
ORDER BY event.span DESC
LIMIT 1
