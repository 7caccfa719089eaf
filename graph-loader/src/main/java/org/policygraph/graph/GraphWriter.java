package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.policygraph.extraction.ContractJson;
import org.policygraph.resolution.ResolvedArticle;

/**
 * Writes resolved documents into the graph. A document is written as a whole in one
 * transaction, or not at all; writing it again changes nothing, and a new version of it
 * takes the place of the old one. The graph does not depend on the order.
 */
public final class GraphWriter {

	private final Driver driver;

	private final String loaderVersion;

	/**
	 * Makes a writer.
	 * @param driver a connection with write access to a database with the {@link Schema}
	 * @param loaderVersion which version of the product has read the articles
	 */
	public GraphWriter(Driver driver, String loaderVersion) {
		this.driver = driver;
		this.loaderVersion = loaderVersion;
	}

	/**
	 * Writes documents in one transaction.
	 * @param documents all articles of each document, by the document's id
	 * @return how many articles were new, changed or taken back, by the document's id;
	 * documents of which the graph knew all are left out
	 */
	public Map<String, Integer> write(Map<String, List<ResolvedArticle>> documents) {
		Map<String, Contribution> contributions = new LinkedHashMap<>();
		for (Collection<ResolvedArticle> articles : documents.values()) {
			for (ResolvedArticle article : articles) {
				String facts = ContractJson.line(article.facts());
				contributions.put(article.facts().article().id(), Contribution.of(article, facts, this.loaderVersion));
			}
		}
		return replace(List.copyOf(documents.keySet()), contributions);
	}

	/**
	 * Takes documents back: the graph becomes what it would be had it never seen them.
	 * @param documents their ids
	 * @return how many articles were taken back
	 */
	public int retract(Collection<String> documents) {
		return replace(List.copyOf(documents), Map.of()).values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Takes articles back: the graph becomes what it would be had it never seen them. The
	 * other articles of a page that one stood in are read again, since articles of a page
	 * explain each other.
	 * @param articles their ids
	 * @return those of them that the graph knew
	 */
	public List<String> retractArticles(Collection<String> articles) {
		try (Session session = session()) {
			return session.executeWrite(
					(transaction) -> new Replacement(transaction).retract(List.copyOf(articles), this.loaderVersion));
		}
	}

	private Map<String, Integer> replace(List<String> documents, Map<String, Contribution> contributions) {
		try (Session session = session()) {
			return session.executeWrite((transaction) -> new Replacement(transaction).replace(documents,
					new ArrayList<>(contributions.values())));
		}
	}

	private Session session() {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build());
	}

}
