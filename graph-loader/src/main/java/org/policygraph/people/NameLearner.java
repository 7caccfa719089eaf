package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.policygraph.article.Article;
import org.policygraph.article.Reading;
import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.people.hanlp.Token;
import org.policygraph.places.Gazetteer;

/**
 * The second of two readings of an unannotated corpus: finds people with the counts of
 * the first, and keeps those who are printed with a post.
 */
public final class NameLearner {

	/** A name is known from this many articles on. */
	private static final int KNOWN = 3;

	private static final double TORN = 0.8;

	private final Lexicon lexicon = new Lexicon();

	private final Gazetteer gazetteer = Gazetteer.load();

	private final Segmenter segmenter = new Segmenter();

	private final NameCounts counts;

	private final PeopleFinder finder;

	private final Map<String, List<String>> years = new TreeMap<>();

	/** By name: how often a character that begins no word after names followed it. */
	private final Map<String, Map<Character, Integer>> rests = new HashMap<>();

	private final Map<String, Integer> mentions = new HashMap<>();

	NameLearner(NameCounts counts, PeopleFinder finder) {
		this.counts = counts;
		this.finder = finder;
	}

	/**
	 * Finds the people of one article and keeps those with a post.
	 * @param article the article
	 * @param year the year of its publication
	 */
	public void find(Article article, String year) {
		Set<String> titled = new TreeSet<>();
		Reading reading = Reading.of(article);
		for (PersonMention mention : this.finder.find(reading, Set.of())) {
			if (!mention.posts().isEmpty()) {
				titled.add(mention.name());
				rest(reading.text(), mention);
			}
		}
		titled.forEach((name) -> this.years.computeIfAbsent(name, (n) -> new ArrayList<>()).add(year));
	}

	private void rest(String text, PersonMention mention) {
		int end = mention.span().end();
		this.mentions.merge(mention.name(), 1, Integer::sum);
		boolean ended = end >= text.length() || this.lexicon.afterNames.longestAt(text, end) > 0
				|| this.lexicon.titleAfter(text, end) > 0 || this.lexicon.titles.longestAt(text, end) > 0;
		if (!ended && (Scene.han(text.charAt(end)) || text.charAt(end) == '·')) {
			this.rests.computeIfAbsent(mention.name(), (n) -> new HashMap<>()).merge(text.charAt(end), 1, Integer::sum);
		}
	}

	/**
	 * {@return the table of characters: how often each was a family name, the first, the
	 * second and the only given character of a distinct name found, and how often it was
	 * printed at all}
	 */
	public List<String> characters() {
		return this.counts.rows(this.years.keySet()
			.stream()
			.filter((name) -> name.length() <= 4 && this.lexicon.surnames.longestAt(name, 0) > 0)
			.filter((name) -> !this.lexicon.afterNames.contains(name.substring(name.length() - 1)))
			.collect(Collectors.toSet()));
	}

	/**
	 * {@return the table of names that recur with a post: name, articles, first and last
	 * year}
	 */
	public List<String> known() {
		List<String> rows = new ArrayList<>();
		this.years.forEach((name, of) -> {
			if (of.size() >= KNOWN && !glued(name) && !phrase(name) && nameLike(name)
					&& this.gazetteer.named(name).isEmpty() && !torn(name)) {
				rows.add(name + "\t" + of.size() + "\t" + Collections.min(of) + "\t" + Collections.max(of));
			}
		});
		return rows;
	}

	/** Whether the name is another one with a word stuck to it (和普京, 张明等). */
	private boolean glued(String name) {
		String shorter = name.substring(0, name.length() - 1);
		return often(name.substring(1), name)
				|| this.lexicon.afterNames.contains(name.substring(name.length() - 1))
						&& this.years.containsKey(shorter)
				|| this.lexicon.surnames.longestAt(name, 0) == 0 && often(shorter, name);
	}

	/** Whether a short one has a family name, or is written as transliterations are. */
	private boolean nameLike(String name) {
		int surname = this.lexicon.surnames.longestAt(name, 0);
		int given = name.length() - surname;
		return name.length() > 3 || surname > 0 && given >= 1 || name.chars()
			.allMatch((c) -> c == '·' || c == '-' || this.lexicon.transliteration.contains("" + (char) c));
	}

	/** Whether the same character follows nearly always: 特朗 is the beginning of 特朗普. */
	private boolean torn(String name) {
		int most = this.rests.getOrDefault(name, Map.of())
			.values()
			.stream()
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0);
		return most > TORN * this.mentions.getOrDefault(name, 0);
	}

	private boolean phrase(String name) {
		return this.segmenter.frequency(name) > 0 && !person(name)
				|| name.length() > 2 && this.lexicon.afterNames.contains(name.substring(0, 1))
						&& this.segmenter.frequency(name.substring(1)) > 0;
	}

	/** Whether the dictionary has it as the name of a person (习近平). */
	private boolean person(String name) {
		List<Token> tokens = this.segmenter.tokens(name);
		return tokens.size() == 1 && tokens.get(0).tag().startsWith("nr");
	}

	private boolean often(String part, String name) {
		return this.years.getOrDefault(part, List.of()).size() >= this.years.getOrDefault(name, List.of()).size();
	}

}
