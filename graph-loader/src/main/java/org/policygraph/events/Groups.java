package org.policygraph.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.events.SignText.Sign;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Printed;
import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/**
 * Finds unnamed attendees: 国务委员，最高人民法院院长等出席会议; 率市直有关部门负责人检查. They are split at the
 * top-level comma or semicolon and kept as printed.
 */
final class Groups {

	private static final char PERSON = Sign.PERSON.symbol();

	private final List<Rule> rules;

	private final Pattern people;

	private final Pattern nobody;

	private final Pattern lead;

	private final Pattern trail;

	private final Pattern beforePerson;

	Groups(Vocabulary vocabulary) {
		this.rules = Lexicon.lines(Groups.class, "groups.tsv")
			.stream()
			.map((line) -> Rule.of(line, vocabulary))
			.toList();
		this.people = vocabulary.pattern(
				"(?:{collective}|{office})(?:们)?(?:（[^（）]{1,16}）)?$|[0-9]+[余多]?[人名位]$|[0-9万千百][余多]?[名位][^，。；、]{1,12}$|、[^、]{1,14}{organ-end}$");
		this.nobody = vocabulary.pattern("^{no-group}$");
		this.lead = vocabulary.pattern("^(?:{before-group})+");
		this.trail = vocabulary.pattern("(?:{trailing}|[，；、])+$");
		this.beforePerson = vocabulary.pattern("^(.*(?:{collective}))(?:以及|及|和|、)[^<P>]*<P>");
	}

	/**
	 * {@return the groups that the passages name, in order of the text}
	 */
	List<Printed> of(EventType type, List<Passage> passages, SignText text, Citing citing) {
		List<Found> found = new ArrayList<>();
		for (Passage passage : passages) {
			for (Rule rule : this.rules) {
				Matcher matcher = rule.pattern().matcher(text.signs()).region(passage.from(), passage.to());
				while (rule.tells(type) && matcher.find()) {
					split(text, matcher.start("group"), matcher.end("group"), rule, found);
				}
			}
		}
		List<Printed> groups = new ArrayList<>();
		for (Found one : found) {
			String printed = one.span().in(text.original());
			boolean part = found.stream().anyMatch((other) -> other.holds(one, text.original()));
			if (!part && groups.stream().noneMatch((group) -> group.text().equals(printed))) {
				groups.add(citing.print(one.span(), one.rule().id(), one.rule().confidence()));
			}
		}
		return groups;
	}

	private void split(SignText text, int from, int to, Rule rule, List<Found> found) {
		int depth = 0;
		int start = from;
		for (int i = from; i <= to; i++) {
			char sign = (i < to) ? text.signs().charAt(i) : '，';
			depth += (sign == '（') ? 1 : (sign == '）') ? -1 : 0;
			if (depth == 0 && (sign == '，' || sign == '；') || i == to) {
				add(text, start, i, rule, found);
				start = i + 1;
			}
		}
	}

	private void add(SignText text, int from, int to, Rule rule, List<Found> found) {
		String part = text.signs().substring(from, to);
		Matcher leading = this.lead.matcher(part);
		int begin = leading.find() ? leading.end() : 0;
		Matcher mixed = this.beforePerson.matcher(part.substring(begin));
		int last = mixed.find() ? begin + mixed.end(1) : part.length();
		Matcher trailing = this.trail.matcher(part.substring(0, last));
		int end = trailing.find() ? Math.max(begin, trailing.start()) : last;
		String words = part.substring(begin, end);
		boolean apposition = from + end < text.signs().length() && text.signs().charAt(from + end) == PERSON;
		if (!words.isEmpty() && words.indexOf(PERSON) < 0 && !apposition && this.people.matcher(words).find()
				&& !this.nobody.matcher(words).find()) {
			found.add(new Found(text.original(from + begin, from + end), rule));
		}
	}

	/**
	 * A place where a group was read.
	 */
	private record Found(Span span, Rule rule) {

		/** 管理学院等负责人 is only the end of what another rule reads, 代表团 of the headline's. */
		boolean holds(Found part, String text) {
			return part.span().length() < span().length()
					&& (span().contains(part.span()) || span().in(text).endsWith(part.span().in(text)));
		}

	}

	/**
	 * A line of {@code groups.tsv}.
	 *
	 * @param types the sorts of event at which it holds; none for all but correspondence,
	 * whose letters speak of groups that did not attend anything
	 */
	private record Rule(String id, Set<EventType> types, double confidence, Pattern pattern) {

		static Rule of(String line, Vocabulary vocabulary) {
			String[] columns = line.split("\t", -1);
			Set<EventType> types = columns[1].isEmpty() ? Set.of()
					: Set.copyOf(List.of(columns[1].split(" ")).stream().map(EventType::valueOf).toList());
			return new Rule(columns[0], types, Double.parseDouble(columns[2]), vocabulary.pattern(columns[3]));
		}

		boolean tells(EventType type) {
			return this.types.isEmpty() && type != EventType.CORRESPONDENCE || this.types.contains(type);
		}

	}

}
