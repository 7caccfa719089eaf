// All decisions, those that were taken back too, in the order in which they were taken.
// > decision its properties
MATCH (decision:Decision)
WHERE decision.id > ''
RETURN properties(decision) AS decision
ORDER BY decision.at, decision.id
