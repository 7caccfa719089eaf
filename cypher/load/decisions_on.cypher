// What has been decided on these names, and not been taken back?
// $families names
// > decision its properties
CALL () {
  UNWIND $families AS family
  MATCH (decision:Decision {leftFamily: family})
  RETURN decision
  UNION
  UNWIND $families AS family
  MATCH (decision:Decision {rightFamily: family})
  RETURN decision
}
WITH decision
WHERE decision.undone IS NULL
RETURN properties(decision) AS decision
