package org.policygraph.people;

import java.util.ArrayList;
import java.util.Collection;
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
 * The first of two readings of an unannotated corpus: counts the characters of names in
 * two positions that leave little doubt, inside a list of short items that all begin with
 * a family name, and between a title and a mark. {@link NameLearner} reads it again.
 */
public final class NameCounts {

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
	 * {@return the second reading, which finds people with these counts}
	 */
	public NameLearner learner() {
		return new NameLearner(this, new PeopleFinder(NameModel.of(rows(this.names)), Map.of()));
	}

	private boolean possible(String name) {
		return this.surnames.longestAt(name, 0) > 0 && this.segmenter.frequency(name) == 0;
	}

	/**
	 * {@return a table of characters: how often each was a family name, the first, the
	 * second and the only given character of one of the names, and how often it was
	 * printed at all}
	 */
	List<String> rows(Collection<String> names) {
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
