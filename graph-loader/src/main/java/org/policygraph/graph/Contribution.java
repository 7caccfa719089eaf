package org.policygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.graph.Rows.Merge;
import org.policygraph.resolution.Ids;
import org.policygraph.resolution.ResolvedArticle;
import org.policygraph.resolution.ResolvedArticle.ResolvedEvent;

/**
 * All that one article brings to the graph.
 *
 * @param article the article's id
 * @param rows what it brings by itself
 * @param reports what it says of events, by their ids
 * @param sha256 a hash of all of this: the same hash, the same contribution
 */
record Contribution(String article, Rows rows, Map<String, EventReport> reports, String sha256) {

	/**
	 * {@return what an article brings}
	 * @param resolved the article
	 * @param facts its facts as the extraction contract's JSON
	 * @param loaderVersion which version of the product read it
	 */
	static Contribution of(ResolvedArticle resolved, String facts, String loaderVersion) {
		String id = resolved.facts().article().id();
		Rows rows = ArticleRows.of(resolved, facts, loaderVersion);
		Map<String, EventReport> reports = new LinkedHashMap<>();
		for (ResolvedEvent event : resolved.events()) {
			EventReport report = EventReport.of(id, event);
			reports.merge(event.id(), report, EventReport::and);
		}
		String sha256 = hash(rows, reports);
		rows.of(Merge.ARTICLES).forEach((article) -> article.put("sha256", sha256));
		return new Contribution(id, rows, Map.copyOf(reports), sha256);
	}

	private static String hash(Rows rows, Map<String, EventReport> reports) {
		List<String> parts = new ArrayList<>();
		for (Merge merge : Merge.values()) {
			rows.of(merge).forEach((row) -> parts.add(merge.name() + Canonical.text(row)));
		}
		reports.forEach((event, report) -> parts.add(event + ReportJson.write(report)));
		return Ids.sha256(String.join("\n", parts));
	}

}
