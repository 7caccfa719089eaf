// Does the graph answer?
// > answer 1
RETURN 1 AS answer
