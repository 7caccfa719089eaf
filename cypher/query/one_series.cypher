// Which series is this?
// $id the series' id
// > series the series
// > sessions how many of its sessions are known
MATCH (series:Series {id: $id})
RETURN series {.id, .name} AS series, COUNT { (series)<-[:IN_SERIES]-() } AS sessions
