// Puts places into the graph, each below the place around it. The outer places come first in the rows.
// $rows id, properties, partOf (an id, or absent)
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
ON CREATE SET place += row.properties
WITH place, row
WHERE row.partOf IS NOT NULL
MATCH (around:Place {id: row.partOf})
MERGE (place)-[:PART_OF]->(around)
