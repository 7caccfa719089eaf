// In which state is the graph?
// > version when it last changed, or null if nothing was ever loaded
OPTIONAL MATCH (meta:GraphMeta {id: 'graph'})
RETURN toString(meta.changed) AS version
