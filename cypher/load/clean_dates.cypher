// Removes those of these days on which nothing is known to have happened any more, then their empty months and years.
// $dates ISO 8601
UNWIND $dates AS iso
MATCH (date:Date {iso: iso})
WHERE NOT EXISTS { (date)<--() }
OPTIONAL MATCH (date)-[:IN]->(month:Month)
DETACH DELETE date
WITH DISTINCT month
WHERE month IS NOT NULL AND NOT EXISTS { (month)<--() }
OPTIONAL MATCH (month)-[:IN]->(year:Year)
DETACH DELETE month
WITH DISTINCT year
WHERE year IS NOT NULL AND NOT EXISTS { (year)<--() }
DETACH DELETE year
