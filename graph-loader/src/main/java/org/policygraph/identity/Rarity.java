package org.policygraph.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.policygraph.people.PeopleFinder;
import org.policygraph.people.hanlp.NameDictionary;
import org.policygraph.people.hanlp.NameDictionary.Part;
import org.policygraph.resolution.Names;
import org.policygraph.text.Lexicon;

/**
 * How frequent a name is: the share of people who bear it, from the frequencies of its
 * characters in names ({@code people/name-characters.tsv} and the dictionary of names).
 */
final class Rarity {

	private static final int PARTS = 4;

	/** Of people in the news, those whose given name is one character. */
	private static final double ONE_GIVEN = 0.2;

	/** What a character counts that no name of the tables has. */
	private static final double UNSEEN = 0.5;

	/** A name of the news weighs as many of the dictionary, as in people's own model. */
	private static final double LEARNED_WEIGHT = 20;

	private static final List<Part> PART_ORDER = List.of(Part.SURNAME, Part.FIRST, Part.SECOND, Part.SINGLE);

	private static final double COMPOUND_FAMILY = 0.0005;

	/** A transliterated family name within one state, if no other state has it. */
	private static final double FOREIGN = 0.0001;

	/** Short ones are first names and those of many peoples: 阿里, 马丁. */
	private static final double SHORT_FOREIGN = 0.00015;

	private static final int SHORT = 2;

	/** How many of those with a family name have the given name too that is printed. */
	private static final double IN_FULL = 0.02;

	private final Map<String, double[]> counts = new HashMap<>();

	private final double[] totals = new double[PARTS];

	Rarity() {
		for (List<String> row : Lexicon.table(PeopleFinder.class, "name-characters.tsv", PARTS + 2)) {
			double[] count = new double[PARTS];
			for (int i = 0; i < PARTS; i++) {
				count[i] = LEARNED_WEIGHT * Double.parseDouble(row.get(i + 1))
						+ NameDictionary.count(row.get(0), PART_ORDER.get(i)) + UNSEEN;
				this.totals[i] += count[i];
			}
			this.counts.put(row.get(0), count);
		}
	}

	/**
	 * {@return the share of people who bear a name}
	 * @param name the name
	 * @param states how many other states than China its bearers serve
	 */
	double of(String name, int states) {
		int family = Names.surname(name);
		if (states > 0 || family == 0) {
			String[] parts = Names.parts(name);
			double share = (parts[parts.length - 1].length() > SHORT) ? FOREIGN : SHORT_FOREIGN;
			return share * ((parts.length > 1) ? IN_FULL : 1) * Math.max(1, states) * Math.max(1, states);
		}
		String given = name.substring(family);
		double surname = (family == 1) ? share(name.substring(0, 1), 0) : COMPOUND_FAMILY;
		return (given.length() == 1) ? surname * ONE_GIVEN * share(given, 3)
				: surname * (1 - ONE_GIVEN) * share(given.substring(0, 1), 1) * share(given.substring(1), 2);
	}

	private double share(String character, int part) {
		double[] count = this.counts.get(character);
		return ((count != null) ? count[part] : UNSEEN) / this.totals[part];
	}

}
