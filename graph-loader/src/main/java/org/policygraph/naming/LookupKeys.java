package org.policygraph.naming;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/**
 * The keys under which a name is looked up: the plain form (simplified, half-width, lower
 * case, letters and digits only), what people shorten it to, its pinyin and the initials
 * of that. Functions of the names alone.
 */
public final class LookupKeys {

	/** A longer name is not typed in pinyin. */
	private static final int LONGEST_READING = 30;

	/** Shorter than this, what is left of a shortened name is no name. */
	private static final int SHORTEST = 2;

	private static final Pattern DIVISION = Pattern.compile("(?:特别行政区|自治[区州县旗]|地区|[省市区县州盟旗]|街道|[镇乡])$");

	private static final Pattern PEOPLES = Pattern
		.compile("(?:" + String.join("|", Lexicon.lines(LookupKeys.class, "peoples.txt")) + ")+$");

	private static final Pattern GOVERNMENT = Pattern.compile("人民政府$");

	private LookupKeys() {
	}

	/**
	 * {@return the keys of a person}
	 * @param names the name and any other names
	 */
	public static List<String> ofPerson(Collection<String> names) {
		Set<String> keys = new LinkedHashSet<>();
		for (String name : names) {
			String plain = Plain.of(name);
			keys.add(plain);
			Pinyin.ofPerson(plain).forEach((reading) -> addReading(reading, keys));
		}
		return list(keys);
	}

	/**
	 * {@return the keys of a place, with and without its 市 or 县}
	 * @param names the name and any other names
	 */
	public static List<String> ofPlace(Collection<String> names) {
		Set<String> keys = new LinkedHashSet<>();
		for (String name : names) {
			keys.add(Plain.of(name));
			keys.add(bare(name));
		}
		return withReadings(keys);
	}

	/**
	 * {@return the keys of an event, or of anything else that has plain names}
	 * @param names its names
	 */
	public static List<String> ofNames(Collection<String> names) {
		Set<String> keys = new LinkedHashSet<>();
		names.forEach((name) -> keys.add(Plain.of(name)));
		return withReadings(keys);
	}

	/**
	 * Returns the keys of an organisation. A short form that every city has (市委) gets the
	 * place before it; alone it is no key.
	 * @param name the full name
	 * @param shortForms the short forms
	 * @param place the name of the place that it belongs to, or null
	 * @return the keys
	 */
	public static List<String> ofOrganization(String name, List<String> shortForms, @Nullable String place) {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(Plain.of(name));
		keys.addAll(placed(shortForms, place));
		return withReadings(keys);
	}

	/**
	 * Returns the keys of a post: its label, and the title after each way to say the
	 * organisation.
	 * @param title the title
	 * @param label what the post is called in full
	 * @param organization the organisation's name, or null
	 * @param shortForms its short forms
	 * @param place the name of the place that it belongs to, or null
	 * @return the keys
	 */
	public static List<String> ofPost(String title, String label, @Nullable String organization,
			List<String> shortForms, @Nullable String place) {
		Set<String> keys = new LinkedHashSet<>();
		keys.add(Plain.of(label));
		placed(shortForms, place).forEach((form) -> keys.add(form + Plain.of(title)));
		if (place != null && organization != null && GOVERNMENT.matcher(organization).find()) {
			keys.add(Plain.of(place) + Plain.of(title));
			keys.add(bare(place) + Plain.of(title));
			keys.add(overlapping(Plain.of(place), Plain.of(title)));
		}
		return list(keys);
	}

	/** 晋中市 and 市长 is also 晋中市长. */
	private static String overlapping(String place, String title) {
		return title.startsWith(place.substring(place.length() - 1)) ? place + title.substring(1) : place + title;
	}

	private static Set<String> placed(List<String> shortForms, @Nullable String place) {
		Set<String> keys = new LinkedHashSet<>();
		for (String form : shortForms) {
			String plain = Plain.of(form);
			if (place == null || place.equals("中国") || plain.startsWith(bare(place))) {
				keys.add(plain);
			}
			else {
				keys.add(Plain.of(place) + plain);
				keys.add(bare(place) + plain);
			}
		}
		return keys;
	}

	private static String bare(String place) {
		String plain = Plain.of(place);
		String division = DIVISION.matcher(plain).replaceFirst("");
		String without = PEOPLES.matcher(division).replaceFirst("");
		// 内蒙古 is not named for a people: 内 alone is no name
		return Stream.of(without, division).filter((one) -> one.length() >= SHORTEST).findFirst().orElse(plain);
	}

	private static List<String> withReadings(Set<String> names) {
		Set<String> keys = new LinkedHashSet<>(names);
		names.stream()
			.filter((name) -> name.length() <= LONGEST_READING)
			.forEach((name) -> addReading(Pinyin.syllables(name), keys));
		return list(keys);
	}

	private static void addReading(List<String> syllables, Set<String> keys) {
		keys.add(String.join("", syllables));
		if (syllables.size() >= SHORTEST) {
			keys.add(Pinyin.initials(syllables));
		}
	}

	private static List<String> list(Set<String> keys) {
		return keys.stream().filter((key) -> !key.isEmpty()).toList();
	}

}
