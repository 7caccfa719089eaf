// What has this id?
// $id an id of any kind
// $kinds labels of nodes that have addresses
// > thing the node with what it can be called by
CALL () {
  MATCH (thing:Event {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Person {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Place {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Organization {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Post {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Article {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Task {id: $id})
  RETURN thing
  UNION
  MATCH (thing:TaskSet {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Measure {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Statement {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Group {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Series {id: $id})
  RETURN thing
  UNION
  MATCH (thing:Date {iso: $id})
  RETURN thing
}
RETURN thing {
  .id, .name, .label, .title, .text, .phrase, .speaker, .verb, .iso,
  kind: head([one IN labels(thing) WHERE one IN $kinds]),
  official: thing:Official,
  node: elementId(thing)
} AS thing
LIMIT 1
