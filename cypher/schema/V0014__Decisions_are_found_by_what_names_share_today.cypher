// What a name shares with others (its family) is worked out from the name whenever it is needed, by the rules of the day. A decision that had
// stored it was lost when these rules changed.
MATCH (decision:Decision) REMOVE decision.leftFamily, decision.rightFamily;
