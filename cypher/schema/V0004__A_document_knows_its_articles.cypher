// A document is loaded as a whole: an article that a new version of it no longer has is taken back.
CREATE INDEX article_document IF NOT EXISTS FOR (n:Article) ON (n.document);
