package org.policygraph.resolution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.PersonFact;
import org.policygraph.text.Lexicon;

/**
 * What people are where that is no office (athletes, scholars, villagers), as data:
 * {@code callings.tsv}. Immutable.
 */
final class Callings {

	private static final int LONGEST = 5;

	private final Map<String, String> callings = new HashMap<>();

	Callings() {
		Lexicon.table(Callings.class, "callings.tsv", 2).forEach((row) -> this.callings.put(row.get(0), row.get(1)));
	}

	/**
	 * {@return what somebody is: by a post that is no office, else by what stands before
	 * the name (村民, 中国选手), which is in no list of posts; or null}
	 * @param fact where the article names the person
	 * @param holdings the posts that it gives to the person
	 * @param text the article's text
	 */
	@Nullable String of(PersonFact fact, List<Holding> holdings, String text) {
		String held = holdings.stream()
			.filter((holding) -> !holding.post().open())
			.map((holding) -> of(holding.post().title()))
			.filter(Objects::nonNull)
			.sorted()
			.findFirst()
			.orElse(null);
		return (held != null) ? held : before(fact, text);
	}

	private @Nullable String before(PersonFact fact, String text) {
		return fact.evidence()
			.stream()
			.filter((piece) -> piece.field().equals(Evidence.TEXT))
			.map((piece) -> of(text.substring(Math.max(0, piece.start() - LONGEST), piece.start())))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable String of(String title) {
		return this.callings.entrySet()
			.stream()
			.filter((entry) -> title.endsWith(entry.getKey()))
			.max(Comparator.comparingInt((Map.Entry<String, String> entry) -> entry.getKey().length())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getValue)
			.orElse(null);
	}

}
