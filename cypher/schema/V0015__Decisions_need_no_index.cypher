// By V0014 nothing is left in these.
DROP INDEX decision_left IF EXISTS;
DROP INDEX decision_right IF EXISTS;
