package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.policygraph.cypher.CypherFile;
import org.policygraph.facts.When;
import org.policygraph.meetings.Clusters;
import org.policygraph.meetings.Telling;
import org.policygraph.resolution.ResolvedArticle;

/**
 * That an article tells of an event.
 *
 * @param event the event's id
 * @param telling what the article tells
 * @param start the first day that the article gives, or null
 */
public record ToldEvent(String event, Telling telling, @Nullable LocalDate start) {

	/**
	 * Gives all that a graph knows to be told, article by article.
	 * @param driver a connection
	 * @param taker takes each
	 */
	public static void of(Driver driver, Consumer<ToldEvent> taker) {
		try (Session session = driver.session()) {
			session.executeRead((transaction) -> {
				transaction.run(CypherFile.load("load/told_events").text()).forEachRemaining((row) -> {
					String event = row.get("event").asString();
					ReportJson.read(row.get("report").asString())
						.forEach((report) -> taker.accept(new ToldEvent(event, report.telling(),
								(report.dates() != null) ? report.dates().start() : null)));
				});
				return true;
			});
		}
	}

	/**
	 * Gathers what a set of documents tells; which event each is of is known at the end.
	 */
	public static final class Gathering {

		private final List<ToldEvent> told = new ArrayList<>();

		/**
		 * Takes in what an article tells.
		 */
		public void add(ResolvedArticle article) {
			article.events().forEach((event) -> {
				When when = event.fact().when();
				this.told.add(new ToldEvent("", event.telling(), (when != null) ? when.start() : null));
			});
		}

		/**
		 * {@return all that was told, with the events, in the order in which it came}
		 */
		public List<ToldEvent> events() {
			Map<String, String> events = Clusters.of(this.told.stream().map(ToldEvent::telling).toList());
			return this.told.stream()
				.map((one) -> new ToldEvent(events.getOrDefault(one.telling().id(), one.telling().id()), one.telling(),
						one.start()))
				.toList();
		}

	}

}
