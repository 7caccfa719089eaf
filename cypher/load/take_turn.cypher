// Lets one writer in at a time: the lock on this node is held until the transaction ends.
MERGE (meta:GraphMeta {id: 'graph'})
SET meta.writing = true
REMOVE meta.writing
