package org.policygraph.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.article.Reading;
import org.policygraph.dates.DateFinder;
import org.policygraph.document.Source;
import org.policygraph.facts.EventFact;
import org.policygraph.people.PersonMention;
import org.policygraph.people.PostMention;
import org.policygraph.text.Span;

/** Reads events from reports of one day whose people and places are given as a table. */
final class Reports {

	private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 6);

	private static final EventFinder FINDER = new EventFinder();

	private static final DateFinder DATES = new DateFinder();

	private Reports() {
	}

	/**
	 * {@return the events of a report that names these people, each with a post, and
	 * these places}
	 */
	static List<EventFact> events(String title, String body, Map<String, String> people, List<String> places,
			List<String> sites) {
		Article article = new Article("a", new Source(null, PUBLISHED, null, Set.of()), Kind.NEWS,
				Article.Headline.of(title), Article.Credits.none(), null, null, body);
		Reading reading = Reading.of(article);
		List<PersonMention> persons = new ArrayList<>();
		people.forEach((name, posts) -> spans(reading.text(), name)
			.forEach((span) -> persons.add(mention(name, posts, span, reading.text()))));
		return FINDER.find(new Clues(reading, PUBLISHED, persons, DATES.find(reading.text(), PUBLISHED),
				places.stream().flatMap((place) -> spans(reading.text(), place).stream()).toList(),
				sites.stream().flatMap((site) -> spans(reading.text(), site).stream()).toList(), List.of(), List.of()));
	}

	private static PersonMention mention(String name, String post, Span span, String text) {
		int start = span.start() - post.length();
		boolean printed = !post.isEmpty() && start >= 0 && text.startsWith(post, start);
		int first = text.indexOf(post);
		Span at = printed ? new Span(start, span.start())
				: new Span(Math.max(0, first), Math.max(0, first) + post.length());
		return new PersonMention(name, span,
				(post.isEmpty() || first < 0) ? List.of() : List.of(new PostMention(post, at, "table", 1)), "table", 1);
	}

	private static List<Span> spans(String text, String word) {
		List<Span> spans = new ArrayList<>();
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			spans.add(new Span(at, at + word.length()));
		}
		return spans;
	}

}
