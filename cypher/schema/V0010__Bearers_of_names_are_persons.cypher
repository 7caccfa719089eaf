// What articles say of a name is a Bearer; which bearers are one Person is decided for a name (family) at a time. The first
// and the last mention of a bearer are the two ends of an index, however many there are between.
CREATE CONSTRAINT bearer_id IF NOT EXISTS FOR (n:Bearer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT candidate_id IF NOT EXISTS FOR (n:Candidate) REQUIRE n.id IS UNIQUE;
CREATE INDEX bearer_family IF NOT EXISTS FOR (n:Bearer) ON (n.family);
CREATE INDEX candidate_family IF NOT EXISTS FOR (n:Candidate) ON (n.family);
CREATE INDEX candidate_value IF NOT EXISTS FOR (n:Candidate) ON (n.value, n.id);
CREATE INDEX decision_left IF NOT EXISTS FOR (n:Decision) ON (n.leftFamily);
CREATE INDEX decision_right IF NOT EXISTS FOR (n:Decision) ON (n.rightFamily);
CREATE INDEX names_bearer_seen IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.bearer, r.seen, r.evidence);
CREATE INDEX names_alone IF NOT EXISTS FOR ()-[r:NAMES]-() ON (r.alone);
DROP INDEX attests_held_seen IF EXISTS;
