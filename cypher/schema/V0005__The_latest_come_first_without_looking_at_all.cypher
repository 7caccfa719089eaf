// Lists show the latest first and go on from any row: sort is day|id (for ATTENDED person|day|id), so the first page of
// the busiest official is the end of an index, however many rows lie before it. span tells how far back an event that
// still went on can have begun.
CREATE INDEX event_sort IF NOT EXISTS FOR (n:Event) ON (n.sort);
CREATE INDEX event_span IF NOT EXISTS FOR (n:Event) ON (n.span);
CREATE INDEX event_type_sort IF NOT EXISTS FOR (n:Event) ON (n.type, n.sort);
CREATE INDEX attended_sort IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.sort);
CREATE INDEX article_sort IF NOT EXISTS FOR (n:Article) ON (n.sort);
CREATE INDEX task_sort IF NOT EXISTS FOR (n:Task) ON (n.sort);
CREATE INDEX statement_sort IF NOT EXISTS FOR (n:Statement) ON (n.sort);
