package org.policygraph.quality;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.TaskSet;

/**
 * What was read in a corpus, by genre and year, so that a drop shows: a rule that stops
 * matching takes away facts of one genre or of one year. Not safe for use by several
 * threads.
 */
public final class Yield {

	private static final String UNKNOWN = "unknown";

	private final Map<String, Map<String, Row>> years = new TreeMap<>();

	/**
	 * Counts the facts of an article.
	 * @param facts what was read in it
	 */
	public void add(ArticleFacts facts) {
		LocalDate published = facts.article().source().published();
		String year = (published != null) ? Integer.toString(published.getYear()) : UNKNOWN;
		String genre = facts.events().isEmpty() ? "NONE" : facts.events().get(0).type().name();
		this.years.computeIfAbsent(year, (key) -> new TreeMap<>())
			.computeIfAbsent(genre, (key) -> new Row())
			.add(facts);
	}

	/**
	 * {@return a table of the counts: a line for each genre of each year, and for each
	 * year}
	 */
	public String table() {
		StringBuilder table = new StringBuilder(
				line("year", "genre", "articles", "persons", "events", "participants", "dated", "tasks", "unread"));
		this.years.forEach((year, genres) -> {
			Row all = new Row();
			genres.forEach((genre, row) -> {
				table.append(row.line(year, genre));
				all.add(row);
			});
			table.append(all.line(year, "all"));
		});
		return table.toString();
	}

	private static String line(Object... columns) {
		return String.format(Locale.ROOT, "%-8s%-16s%9s%9s%9s%14s%9s%9s%9s%n", columns);
	}

	/** The counts of one genre in one year. */
	private static final class Row {

		private int articles;

		private int persons;

		private int events;

		private int participants;

		private int dated;

		private int tasks;

		private int unread;

		void add(ArticleFacts facts) {
			this.articles++;
			this.persons += facts.persons().size();
			this.unread += facts.unread().size();
			facts.taskSets().forEach(this::add);
			for (EventFact event : facts.events()) {
				this.events++;
				this.participants += event.participants().size();
				this.dated += (event.when() != null) ? 1 : 0;
				event.taskSets().forEach(this::add);
			}
		}

		private void add(TaskSet set) {
			this.tasks += set.tasks().size();
		}

		void add(Row other) {
			this.articles += other.articles;
			this.persons += other.persons;
			this.events += other.events;
			this.participants += other.participants;
			this.dated += other.dated;
			this.tasks += other.tasks;
			this.unread += other.unread;
		}

		String line(String year, String genre) {
			return Yield.line(year, genre, this.articles, this.persons, this.events, this.participants, this.dated,
					this.tasks, this.unread);
		}

	}

}
