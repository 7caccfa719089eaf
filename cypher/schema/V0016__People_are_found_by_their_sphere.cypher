// 法国领导人: all people whose latest post is of this state.
CREATE INDEX person_sphere IF NOT EXISTS FOR (n:Person) ON (n.sphere);
