// What belongs to an article is found and replaced without walking dense nodes; the first and the last attestation of
// "this person held this post" are the two ends of an index, however many there are between.
CREATE INDEX statement_article IF NOT EXISTS FOR (n:Statement) ON (n.article);
CREATE INDEX task_set_article IF NOT EXISTS FOR (n:TaskSet) ON (n.article);
CREATE INDEX task_article IF NOT EXISTS FOR (n:Task) ON (n.article);
CREATE INDEX measure_article IF NOT EXISTS FOR (n:Measure) ON (n.article);
CREATE INDEX attests_held_seen IF NOT EXISTS FOR ()-[r:ATTESTS]-() ON (r.held, r.seen, r.evidence);
