package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Reading;
import org.policygraph.people.hanlp.Segmenter;

/**
 * Learns names from an unannotated corpus in two readings. The first counts the
 * characters of names in two positions that leave little doubt: inside a list of short
 * items that all begin with a family name, and between a title and a mark. The second
 * finds people with these counts, and keeps those who are printed with a post.
 */
public final class NameLearner {

	/** A name is known from this many articles on. */
	private static final int KNOWN = 3;

	private static final Pattern LIST = Pattern.compile("(?:\\p{IsHan}{2,3}、){2,}\\p{IsHan}{2,3}");

	private final Words afterNames = Words.load("after-names.txt");

	private final Words surnames = Words.load("surnames.txt");

	private final Pattern titled = Pattern.compile("(?:" + Words.load("titles.txt")
		.all()
		.stream()
		.sorted((a, b) -> b.length() - a.length())
		.collect(Collectors.joining("|")) + ")(\\p{IsHan}{2,3})(?=[，。、])");

	private final Segmenter segmenter = new Segmenter();

	private final Map<String, Integer> text = new HashMap<>();

	private final Set<String> names = new TreeSet<>();

	private final Map<String, List<String>> years = new TreeMap<>();

	private @Nullable PeopleFinder finder;

	/**
	 * Takes one article into the first counts.
	 */
	public void count(String article) {
		article.chars()
			.filter((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
			.forEach((c) -> this.text.merge(String.valueOf((char) c), 1, Integer::sum));
		for (Matcher list = LIST.matcher(article); list.find();) {
			List<String> items = List.of(list.group().split("、"));
			List<String> inner = items.subList(1, items.size() - 1);
			if (inner.stream().allMatch(this::possible)) {
				this.names.addAll(inner);
			}
		}
		for (Matcher person = this.titled.matcher(article); person.find();) {
			if (possible(person.group(1))) {
				this.names.add(person.group(1));
			}
		}
	}

	/**
	 * Finds the people of one article with the first counts, and keeps those with a post.
	 * @param article the article
	 * @param year the year of its publication
	 */
	public void find(Article article, String year) {
		if (this.finder == null) {
			this.finder = new PeopleFinder(NameModel.of(rows(this.names)), Words.of(Set.of()));
		}
		Set<String> titled = new TreeSet<>();
		for (PersonMention mention : this.finder.find(Reading.of(article), Set.of())) {
			if (!mention.posts().isEmpty()) {
				titled.add(mention.name());
			}
		}
		titled.forEach((name) -> this.years.computeIfAbsent(name, (n) -> new ArrayList<>()).add(year));
	}

	private boolean possible(String name) {
		return this.surnames.longestAt(name, 0) > 0 && this.segmenter.frequency(name) == 0;
	}

	/**
	 * {@return the table of characters: how often each was a family name, the first, the
	 * second and the only given character of a distinct name found, and how often it was
	 * printed at all}
	 */
	public List<String> characters() {
		return rows(this.years.keySet()
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

	private List<String> rows(Set<String> names) {
		Map<String, int[]> counts = new TreeMap<>();
		this.text.forEach((character, count) -> counts.put(character, new int[] { 0, 0, 0, 0, count }));
		for (String name : names) {
			int surname = this.surnames.longestAt(name, 0);
			if (surname == 1) {
				count(counts, name.substring(0, 1), 0);
			}
			String given = name.substring(surname);
			for (int i = 0; i < given.length() && given.length() <= 2; i++) {
				count(counts, given.substring(i, i + 1), (given.length() == 1) ? 3 : i + 1);
			}
		}
		List<String> rows = new ArrayList<>();
		counts.forEach((character, of) -> rows
			.add(character + "\t" + of[0] + "\t" + of[1] + "\t" + of[2] + "\t" + of[3] + "\t" + of[4]));
		return rows;
	}

	private static void count(Map<String, int[]> counts, String character, int part) {
		counts.computeIfAbsent(character, (c) -> new int[5])[part]++;
	}

}
