// Reports loaded before V0008 do not say what tells events apart. Their events stay as they are until the same documents are loaded
// once more; then they are put together from the new reports.
MATCH (:Event)-[reported:REPORTED_IN]->(article:Article)
SET reported.report = '[]', article.sha256 = '';
