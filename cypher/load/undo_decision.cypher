// Takes a decision back; it is kept.
// $id the decision
// $at when it was taken back
// $by who takes it back, or null
// $reason why, or null
// > decision its properties, unless it does not exist or was taken back before
MATCH (decision:Decision {id: $id})
WHERE decision.undone IS NULL
SET decision.undone = $at,
    decision.undoneBy = $by,
    decision.undoneReason = $reason
RETURN properties(decision) AS decision
