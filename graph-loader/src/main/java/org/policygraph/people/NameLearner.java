package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.policygraph.people.hanlp.Segmenter;

/**
 * Counts, over an unannotated corpus, which characters stand where in names. The names
 * counted are those in two positions that leave little doubt: inside a list of short
 * items that all begin with a family name, and between a title and a punctuation mark.
 */
public final class NameLearner {

	private static final Pattern LIST = Pattern.compile("(?:\\p{IsHan}{2,3}、){2,}\\p{IsHan}{2,3}");

	private final Words surnames = Words.load("surnames.txt");

	private final Pattern titled = Pattern.compile("(?:" + Words.load("titles.txt")
		.all()
		.stream()
		.sorted((a, b) -> b.length() - a.length())
		.collect(Collectors.joining("|")) + ")(\\p{IsHan}{2,3})(?=[，。、])");

	private final Segmenter segmenter = new Segmenter();

	private final Map<String, Integer> text = new HashMap<>();

	private final Set<String> names = new TreeSet<>();

	/**
	 * Takes one article into the counts.
	 */
	public void read(String article) {
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

	private boolean possible(String name) {
		return this.surnames.longestAt(name, 0) > 0 && this.segmenter.frequency(name) == 0;
	}

	/**
	 * {@return the table: character, how often it was a family name, the first, the
	 * second and the only given character of a distinct name, and how often it was
	 * printed at all; counted over the names that the first count finds likely}
	 */
	public List<String> table() {
		NameModel first = NameModel.of(rows(this.names));
		return rows(this.names.stream()
			.filter((name) -> first.score(name, this.surnames.longestAt(name, 0)) > 2)
			.collect(Collectors.toSet()));
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
			for (int i = 0; i < given.length(); i++) {
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
