// Puts days into the graph, with their months and years.
// $rows date, month, year (ISO 8601)
UNWIND $rows AS row
MERGE (date:Date {iso: row.date})
MERGE (month:Month {iso: row.month})
MERGE (year:Year {iso: row.year})
MERGE (date)-[:IN]->(month)
MERGE (month)-[:IN]->(year)
