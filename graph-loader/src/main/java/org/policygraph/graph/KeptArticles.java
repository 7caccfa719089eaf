package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Dateline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.extraction.ContractJson;

/**
 * What stays of a page of which articles are taken back. Articles of a page explain each
 * other, so the others are read again, by themselves, from what the graph keeps of them.
 */
final class KeptArticles {

	private KeptArticles() {
	}

	/**
	 * {@return what the other articles of the same documents bring without these}
	 * @param statements the transaction
	 * @param gone ids of articles
	 * @param loaderVersion which version of the product reads them
	 */
	static List<Contribution> beside(Statements statements, Collection<String> gone, String loaderVersion) {
		Set<String> without = new HashSet<>(gone);
		Map<String, List<Article>> documents = new TreeMap<>();
		for (Record row : statements.run("load/articles_of_pages", Map.of("articles", List.copyOf(gone)))) {
			Article article = article(row.get("article"));
			if (!without.contains(article.id())) {
				documents.computeIfAbsent(row.get("document").asString(), (key) -> new ArrayList<>()).add(article);
			}
		}
		List<Contribution> contributions = new ArrayList<>();
		documents.forEach((document, articles) -> Reader.RESOLUTION
			.resolve(document, Reader.EXTRACTION.extract(articles))
			.forEach((one) -> contributions.add(Contribution.of(one, ContractJson.line(one.facts()), loaderVersion))));
		return contributions;
	}

	/** The reverse of {@link ArticleRows}. */
	private static Article article(Value node) {
		Source source = new Source(node.get("publication").asString(null), node.get("published").asLocalDate(null),
				number(node, "page"), Set.copyOf(strings(node, "inferred")));
		Headline headline = new Headline(node.get("title").asString(null), strings(node, "subtitles"),
				node.get("banner").asString(null));
		String agency = node.get("datelineAgency").asString(null);
		Dateline dateline = (agency != null) ? new Dateline(agency, node.get("datelinePlace").asString(null),
				node.get("datelineDate").asLocalDate(null)) : null;
		Credits credits = new Credits(dateline, node.get("byline").asString(null), strings(node, "reporters"),
				strings(node, "photographers"));
		return new Article(node.get("id").asString(), source, Kind.valueOf(node.get("kind").asString()), headline,
				credits, number(node, "continuedOnPage"), number(node, "continuedFromPage"),
				node.get("text").asString());
	}

	private static @Nullable Integer number(Value node, String key) {
		return node.get(key).isNull() ? null : node.get(key).asInt();
	}

	private static List<String> strings(Value node, String key) {
		return node.get(key).asList(Value::asString, List.of());
	}

}
