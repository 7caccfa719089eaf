// Look-ups by what a reader knows: a name, a post, a kind of event, a day. Keyset pages sort by (start, id) or (name, id).
CREATE INDEX official_name IF NOT EXISTS FOR (n:Official) ON (n.name, n.id);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start, n.id);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX event_type_start IF NOT EXISTS FOR (n:Event) ON (n.type, n.start);
CREATE INDEX post_title IF NOT EXISTS FOR (n:Post) ON (n.title);
CREATE INDEX post_label IF NOT EXISTS FOR (n:Post) ON (n.label, n.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name, n.id);
CREATE INDEX place_code IF NOT EXISTS FOR (n:Place) ON (n.code);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published, n.id);
CREATE TEXT INDEX official_name_text IF NOT EXISTS FOR (n:Official) ON (n.name);
CREATE TEXT INDEX event_name_text IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE TEXT INDEX post_label_text IF NOT EXISTS FOR (n:Post) ON (n.label);
