package org.policygraph.meetings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.events.NameForms;
import org.policygraph.text.Lexicon;

/**
 * A headline, taken apart.
 *
 * @param text in one way of writing
 * @param topic without columns, people and words of meeting
 * @param offices of those who are met: 总统 of 会见北苍总统
 * @param collective the group that is met, where nobody of it is named (各界代表人士), or null
 * @param editions volumes, languages and forms of what is published (第四卷, 法文版, 单行本)
 * @param subject what instructions are about, whom a letter congratulates (防汛工作 of
 * 对防汛工作作出重要指示), or null
 * @param inspected where the inspection led (内蒙古 of 在内蒙古考察), or null
 */
record Headline(String text, String topic, Set<String> offices, @Nullable String collective, Set<String> editions,
		@Nullable String subject, @Nullable String inspected) {

	private static final List<String> MEETING_WORDS = Lexicon.lines(Headline.class, "meeting-words.txt");

	private static final Pattern OFFICE = alternatives("guest-offices.txt", "");

	private static final Pattern COLLECTIVE = alternatives("guest-groups.txt", "$");

	private static final Pattern MET = Pattern.compile("(?:会见|接见|看望|慰问)([^，：\\s]{4,})$");

	/** 【权威访谈】 before the headline, 习近平主席 in it: who it is not about. */
	private static final Pattern COLUMN = Pattern.compile("【[^】]*】");

	private static final Pattern EDITION = Pattern
		.compile(String.join("|", Lexicon.lines(Headline.class, "editions.txt")));

	/** What {@code subjects.tsv} finds in headlines of instructions and letters. */
	private static final List<Pattern> SUBJECTS = Lexicon.table(Headline.class, "subjects.tsv", 3)
		.stream()
		.map((row) -> Pattern.compile(row.get(0)))
		.toList();

	private static final Pattern INSPECTED = Pattern.compile("[在赴]([^在赴，：\\s]{2,8}?)(?:考察|调研|视察|看望|慰问)");

	/**
	 * {@return the parts of a headline}
	 * @param title the headline
	 * @param name the event's name in one way of writing; empty where it has none
	 * @param people who took part, by the last parts of their names
	 */
	static Headline of(String title, String name, Set<String> people) {
		String text = NameForms.of(title);
		String without = COLUMN.matcher(text).replaceAll("");
		for (String person : people) {
			without = without.replaceAll(Pattern.quote(person) + "(" + OFFICE.pattern() + ")?", "");
		}
		return new Headline(text, topic(without, name), all(OFFICE, without), collective(title, people),
				all(EDITION, title), subject(title), first(INSPECTED, title));
	}

	/**
	 * {@return whether both have some and none in common}
	 */
	static boolean apart(Set<String> one, Set<String> other) {
		return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
	}

	private static String topic(String without, String name) {
		String topic = name.isEmpty() ? without : without.replace(name, "");
		for (String word : MEETING_WORDS) {
			topic = topic.replace(word, "");
		}
		return topic;
	}

	private static @Nullable String collective(String title, Set<String> people) {
		String met = first(MET, title);
		return (met != null && people.stream().noneMatch(met::contains) && COLLECTIVE.matcher(met).find()) ? met : null;
	}

	private static @Nullable String subject(String title) {
		return SUBJECTS.stream()
			.map((pattern) -> first(pattern, title))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : null;
	}

	private static Set<String> all(Pattern pattern, String text) {
		Set<String> all = new TreeSet<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			all.add(matcher.group());
		}
		return all;
	}

	/** The longer words stand first in the file. */
	private static Pattern alternatives(String file, String end) {
		return Pattern.compile("(?:" + String.join("|", Lexicon.lines(Headline.class, file)) + ")" + end);
	}

}
