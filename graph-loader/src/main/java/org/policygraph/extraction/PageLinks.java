package org.policygraph.extraction;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Kind;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.Participant;
import org.policygraph.facts.When;

/**
 * Ties the pieces of a page together: a caption's event is the report's event, a pull
 * quote repeats the article that holds its words.
 */
final class PageLinks {

	private PageLinks() {
	}

	/**
	 * {@return the facts with links between them, in the same order}
	 */
	static List<ArticleFacts> link(List<ArticleFacts> page) {
		return page.stream().map((facts) -> link(facts, page)).toList();
	}

	private static ArticleFacts link(ArticleFacts facts, List<ArticleFacts> page) {
		Kind kind = facts.article().kind();
		List<EventFact> events = (kind == Kind.CAPTION)
				? facts.events().stream().map((event) -> reported(event, page)).toList() : facts.events();
		String quotes = (kind == Kind.PULL_QUOTE) ? quoted(facts.article(), page) : null;
		return new ArticleFacts(facts.article(), facts.persons(), events, facts.taskSets(), quotes, facts.unread());
	}

	private static EventFact reported(EventFact shown, List<ArticleFacts> page) {
		for (ArticleFacts facts : page) {
			if (facts.article().kind() == Kind.NEWS
					&& facts.events().stream().anyMatch((event) -> same(event, shown))) {
				return shown.sameAs(facts.article().id());
			}
		}
		return shown;
	}

	private static boolean same(EventFact event, EventFact shown) {
		boolean named = event.name() != null && shown.name() != null && event.name().text().equals(shown.name().text());
		boolean met = event.participants()
			.stream()
			.map(Participant::name)
			.anyMatch((name) -> shown.participants().stream().anyMatch((other) -> other.name().equals(name)));
		boolean nameless = event.name() == null || shown.name() == null;
		return event.type() == shown.type() && sameDays(event.when(), shown.when()) && (named || nameless && met);
	}

	private static boolean sameDays(@Nullable When one, @Nullable When other) {
		return one == null || other == null
				|| Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
	}

	private static @Nullable String quoted(Article quote, List<ArticleFacts> page) {
		String words = letters(quote.text());
		return page.stream()
			.map(ArticleFacts::article)
			.filter((article) -> article.kind() != Kind.PULL_QUOTE && letters(article.text()).contains(words))
			.map(Article::id)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Only the words count: a pull quote drops the last full stop and breaks its lines
	 * elsewhere.
	 */
	private static String letters(String text) {
		return text.codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
