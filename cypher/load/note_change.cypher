// Notes that the graph has changed, for those who cache answers.
MATCH (meta:GraphMeta {id: 'graph'})
SET meta.changed = datetime()
