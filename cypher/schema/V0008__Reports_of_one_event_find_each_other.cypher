// Reports of one event find each other by their clues, whatever else the graph holds; sessions of a series find the one before and
// the one after.
CREATE CONSTRAINT clue_id IF NOT EXISTS FOR (n:Clue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT series_id IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE;
CREATE INDEX in_series_session IF NOT EXISTS FOR ()-[r:IN_SERIES]-() ON (r.session);
