// Takes a decision back; it is kept.
// $id the decision
// $at when it was taken back
// > decision its properties, unless it does not exist or was taken back before
MATCH (decision:Decision {id: $id})
WHERE decision.undone IS NULL
SET decision.undone = $at
RETURN properties(decision) AS decision
