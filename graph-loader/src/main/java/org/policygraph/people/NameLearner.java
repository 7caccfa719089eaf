package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.policygraph.article.Article;
import org.policygraph.article.Reading;
import org.policygraph.people.hanlp.Segmenter;

/**
 * The second of two readings of an unannotated corpus: finds people with the counts of
 * the first, and keeps those who are printed with a post.
 */
public final class NameLearner {

	/** A name is known from this many articles on. */
	private static final int KNOWN = 3;

	private final Words afterNames = Words.load("after-names.txt");

	private final Words surnames = Words.load("surnames.txt");

	private final Segmenter segmenter = new Segmenter();

	private final NameCounts counts;

	private final PeopleFinder finder;

	private final Map<String, List<String>> years = new TreeMap<>();

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
		for (PersonMention mention : this.finder.find(Reading.of(article), Set.of())) {
			if (!mention.posts().isEmpty()) {
				titled.add(mention.name());
			}
		}
		titled.forEach((name) -> this.years.computeIfAbsent(name, (n) -> new ArrayList<>()).add(year));
	}

	/**
	 * {@return the table of characters: how often each was a family name, the first, the
	 * second and the only given character of a distinct name found, and how often it was
	 * printed at all}
	 */
	public List<String> characters() {
		return this.counts.rows(this.years.keySet()
			.stream()
			.filter((name) -> name.length() <= 4 && this.surnames.longestAt(name, 0) > 0)
			.filter((name) -> !this.afterNames.contains(name.substring(name.length() - 1)))
			.collect(Collectors.toSet()));
	}

	/**
	 * {@return the table of names that recur with a post: name, articles, first and last
	 * year}
	 */
	public List<String> known() {
		List<String> rows = new ArrayList<>();
		this.years.forEach((name, of) -> {
			if (of.size() >= KNOWN && !glued(name) && !phrase(name)) {
				rows.add(name + "\t" + of.size() + "\t" + Collections.min(of) + "\t" + Collections.max(of));
			}
		});
		return rows;
	}

	/** Whether the name is another one with a word stuck to it (和普京, 张明等). */
	private boolean glued(String name) {
		String shorter = name.substring(0, name.length() - 1);
		return often(name.substring(1), name)
				|| this.afterNames.contains(name.substring(name.length() - 1)) && this.years.containsKey(shorter)
				|| this.surnames.longestAt(name, 0) == 0 && often(shorter, name);
	}

	private boolean phrase(String name) {
		return this.segmenter.frequency(name) > 0 || name.length() > 2 && this.afterNames.contains(name.substring(0, 1))
				&& this.segmenter.frequency(name.substring(1)) > 0;
	}

	private boolean often(String part, String name) {
		return this.years.getOrDefault(part, List.of()).size() >= this.years.getOrDefault(name, List.of()).size();
	}

}
