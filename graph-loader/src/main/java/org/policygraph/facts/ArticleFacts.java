package org.policygraph.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;

/**
 * Everything that was read in one article.
 *
 * @param article the article
 * @param persons every person named, in order of first mention
 * @param events the events that it reports
 * @param taskSets enumerations that belong to no event
 * @param quotes the id of the article on the same page that a pull quote repeats, or null
 * @param unread what could not be read
 */
public record ArticleFacts(Article article, List<PersonFact> persons, List<EventFact> events, List<TaskSet> taskSets,
		@Nullable String quotes, List<Unread> unread) {

	public ArticleFacts {
		persons = List.copyOf(persons);
		events = List.copyOf(events);
		taskSets = List.copyOf(taskSets);
		unread = List.copyOf(unread);
	}

	/**
	 * Returns the printed characters that a piece of evidence points at.
	 * @param evidence evidence of a fact of this article
	 * @return the quote
	 * @throws IllegalArgumentException if the article has no such field
	 */
	public String quote(Evidence evidence) {
		return field(evidence.field()).substring(evidence.start(), evidence.end());
	}

	private String field(String name) {
		String title = this.article.headline().title();
		if (name.equals(Evidence.TEXT)) {
			return this.article.text();
		}
		if (name.equals("title") && title != null) {
			return title;
		}
		if (name.startsWith("subtitles/")) {
			return this.article.headline().subtitles().get(Integer.parseInt(name.substring("subtitles/".length())));
		}
		throw new IllegalArgumentException("Article " + this.article.id() + " has no field " + name);
	}

}
