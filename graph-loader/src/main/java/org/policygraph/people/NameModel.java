package org.policygraph.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.people.hanlp.NameDictionary;
import org.policygraph.people.hanlp.NameDictionary.Part;

/**
 * How much more likely a string is as a Chinese name than as running text, from its
 * characters alone: log-odds of family name and given characters. The counts are those of
 * {@code name-characters.tsv} (learned from a corpus by {@link NameCounts}) added to
 * those of HanLP's dictionary of names.
 */
final class NameModel {

	/** What of a distribution is spread like running text. */
	private static final double LIKE_TEXT = 0.04;

	/** What of a distribution is spread evenly, for the sake of rare characters. */
	private static final double EVEN = 0.02;

	private static final double CHARACTERS = 6000;

	/** One name in the learned counts weighs as many in HanLP's, which counts tokens. */
	private static final double LEARNED_WEIGHT = 20;

	/** Log-odds of a given name of one, of two characters among names. */
	private static final double ONE_GIVEN = Math.log(0.25);

	private static final double TWO_GIVEN = Math.log(0.75);

	/**
	 * A compound family name, and one abroad, which is more often the name of a place.
	 */
	private static final double COMPOUND = 5;

	private static final double ABROAD = 2.5;

	private final Words surnames = Words.load("surnames.txt");

	private final Words abroad = Words.load("surnames-abroad.txt");

	private final Map<Part, Map<String, Double>> odds = new EnumMap<>(Part.class);

	private NameModel(List<String> rows) {
		Map<Part, Map<String, Double>> counts = new EnumMap<>(Part.class);
		Map<String, Double> text = new HashMap<>();
		List<Part> parts = List.of(Part.SURNAME, Part.FIRST, Part.SECOND, Part.SINGLE);
		for (String row : rows) {
			String[] cells = row.split("\t");
			text.put(cells[0], Double.parseDouble(cells[5]) + 1);
			for (int i = 0; i < parts.size(); i++) {
				double count = LEARNED_WEIGHT * Double.parseDouble(cells[i + 1])
						+ NameDictionary.count(cells[0], parts.get(i));
				counts.computeIfAbsent(parts.get(i), (p) -> new HashMap<>()).put(cells[0], count);
			}
		}
		counts.forEach((part, of) -> this.odds.put(part, odds(of, text)));
	}

	/**
	 * Reads the learned counts.
	 */
	static NameModel load() {
		return new NameModel(Words.lines("name-characters.tsv"));
	}

	/**
	 * {@return a model of the given rows of a learned table}
	 */
	static NameModel of(List<String> rows) {
		return new NameModel(rows);
	}

	private static Map<String, Double> odds(Map<String, Double> counts, Map<String, Double> text) {
		double names = counts.values().stream().mapToDouble(Double::doubleValue).sum();
		double running = text.values().stream().mapToDouble(Double::doubleValue).sum();
		Map<String, Double> odds = new HashMap<>();
		text.forEach((character, count) -> {
			double inText = count / running;
			double inNames = (1 - LIKE_TEXT - EVEN) * counts.getOrDefault(character, 0.0) / names + LIKE_TEXT * inText
					+ EVEN / CHARACTERS;
			odds.put(character, Math.log(inNames / inText));
		});
		return odds;
	}

	/**
	 * {@return the length of the family name that begins at the position, or 0}
	 */
	int surnameAt(String text, int position) {
		return Math.max(this.surnames.longestAt(text, position), this.abroad.longestAt(text, position));
	}

	/**
	 * {@return whether a family name abroad begins at the position}
	 */
	boolean abroadAt(String text, int position) {
		return this.abroad.longestAt(text, position) > 0;
	}

	/**
	 * Scores a string as a name; of a given name of three characters (小泉进次郎) the first
	 * two.
	 * @param name the string
	 * @param surname how many of its characters are the family name
	 * @return the log-odds; names lie mostly above 5, other strings below 0
	 */
	double score(String name, int surname) {
		int given = name.length() - surname;
		if (given < 1 || given > 2 && !this.abroad.contains(name.substring(0, surname))) {
			return Double.NEGATIVE_INFINITY;
		}
		double family = (surname == 1) ? of(Part.SURNAME, name, 0)
				: this.abroad.contains(name.substring(0, surname)) ? ABROAD : COMPOUND;
		if (given == 1) {
			return family + of(Part.SINGLE, name, surname) + ONE_GIVEN;
		}
		return family + of(Part.FIRST, name, surname) + of(Part.SECOND, name, surname + 1) + TWO_GIVEN;
	}

	/**
	 * {@return whether the character is no rarer in given names than in running text}
	 */
	boolean given(char character) {
		String one = String.valueOf(character);
		return Math.max(of(Part.FIRST, one, 0), of(Part.SECOND, one, 0)) > -0.5;
	}

	private double of(Part part, String name, int index) {
		// A character that the corpus never printed is more at home in a name.
		return this.odds.getOrDefault(part, Map.of()).getOrDefault(name.substring(index, index + 1), 1.5);
	}

}
