package org.policygraph.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.policygraph.people.PeopleFinder;
import org.policygraph.text.Dots;
import org.policygraph.text.Lexicon;

/** What the form of a name says. */
public final class Names {

	private static final Set<String> SON_OF = Set.copyOf(Lexicon.lines(Names.class, "son-of.txt"));

	private static final int LONGEST_GIVEN = 2;

	private static final Set<String> SURNAMES = surnames();

	private static final Set<String> UNMISTAKABLE = Set.copyOf(Lexicon.lines(Names.class, "unmistakable.txt"));

	/**
	 * By what news call people: names that recur with a post, unless they are everybody's
	 * given names.
	 */
	private static final Set<String> CALLED = called();

	private Names() {
	}

	private static Set<String> called() {
		Set<String> called = new HashSet<>();
		Lexicon.table(PeopleFinder.class, "known-names.tsv", 4).forEach((row) -> called.add(row.get(0)));
		Lexicon.lines(Names.class, "given-names-abroad.txt")
			.forEach((line) -> called.removeAll(List.of(line.split(" "))));
		return Set.copyOf(called);
	}

	private static Set<String> surnames() {
		Set<String> surnames = new HashSet<>();
		Lexicon.lines(PeopleFinder.class, "surnames.txt")
			.forEach((line) -> surnames
				.addAll(List.of(line.split(" +")).stream().filter((word) -> !word.isEmpty()).toList()));
		return surnames;
	}

	/**
	 * {@return how many characters of a name are its Chinese family name; 0 where it is
	 * not built of a Chinese family and given name}
	 */
	public static int surname(String name) {
		for (int length = 2; length > 0; length--) {
			int given = name.length() - length;
			if (given > 0 && given <= LONGEST_GIVEN && SURNAMES.contains(name.substring(0, length))) {
				return length;
			}
		}
		return 0;
	}

	/**
	 * {@return whether everybody knows who is meant}
	 */
	public static boolean isUnmistakable(String name) {
		return UNMISTAKABLE.contains(name);
	}

	/**
	 * {@return the parts of a transliterated name: 弗拉基米尔·普京 → 弗拉基米尔, 普京}
	 */
	public static String[] parts(String name) {
		return Dots.parts(name);
	}

	/**
	 * {@return what the names that may be short for each other have in common: 普京 of
	 * 弗拉基米尔·普京, a name without dots itself; 马杜罗 of 尼古拉斯·马杜罗·莫罗斯, whom news call by this
	 * part and by no later one; 穆罕默德 of 穆罕默德·本·萨勒曼, who is his father's son}
	 */
	public static String family(String name) {
		String[] parts = parts(name);
		if (parts.length > 2 && SON_OF.contains(parts[1])) {
			return parts[0];
		}
		for (int i = parts.length - 1; i >= 0; i--) {
			if (CALLED.contains(parts[i])) {
				return parts[i];
			}
		}
		return parts[parts.length - 1];
	}

	/**
	 * {@return whether one may be short for the other: 普京 for 弗拉基米尔·普京, 弗·普京 too, but not
	 * 德米特里·普京}
	 */
	public static boolean compatible(String one, String other) {
		String[] left = parts(one);
		String[] right = parts(other);
		return family(one).equals(family(other))
				&& ((left.length <= right.length) ? isShort(left, right) : isShort(right, left));
	}

	/** Whether the parts of one stand in the other, in their order. */
	private static boolean isShort(String[] few, String[] many) {
		int found = 0;
		for (int i = 0; i < many.length && found < few.length; i++) {
			if (few[found].startsWith(many[i]) || many[i].startsWith(few[found])) {
				found++;
			}
		}
		return found == few.length;
	}

}
