package org.policygraph.graph;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.graph.Rows.Merge;
import org.policygraph.resolution.Ids;
import org.policygraph.resolution.ResolvedArticle;

/**
 * All that one article brings to the graph.
 *
 * @param article the article's id
 * @param document the file or record that it stood in
 * @param rows what it brings by itself
 * @param reports what it says of events, in its order
 * @param sha256 a hash of all of this: the same hash, the same contribution
 */
record Contribution(String article, String document, Rows rows, List<EventReport> reports, String sha256) {

	Contribution {
		reports = List.copyOf(reports);
	}

	/**
	 * {@return what an article brings}
	 * @param resolved the article
	 * @param facts its facts as the extraction contract's JSON
	 * @param loaderVersion which version of the product read it
	 */
	static Contribution of(ResolvedArticle resolved, String facts, String loaderVersion) {
		String id = resolved.facts().article().id();
		Rows rows = ArticleRows.of(resolved, facts, loaderVersion);
		List<EventReport> reports = resolved.events().stream().map((event) -> EventReport.of(id, event)).toList();
		String sha256 = hash(rows, reports);
		rows.of(Merge.ARTICLES).forEach((article) -> article.put("sha256", sha256));
		return new Contribution(id, resolved.document(), rows, reports, sha256);
	}

	private static String hash(Rows rows, List<EventReport> reports) {
		List<String> parts = new ArrayList<>();
		for (Merge merge : Merge.values()) {
			rows.of(merge).forEach((row) -> parts.add(merge.name() + Canonical.text(row)));
		}
		parts.add(ReportJson.write(reports));
		return Ids.sha256(String.join("\n", parts));
	}

}
