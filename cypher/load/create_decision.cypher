// Keeps a decision.
// $properties of the decision
CREATE (decision:Decision)
SET decision = $properties
