package org.policygraph.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.events.SignText.Sign;
import org.policygraph.facts.Citing;
import org.policygraph.facts.Printed;
import org.policygraph.text.Lexicon;
import org.policygraph.text.Span;

/**
 * Finds unnamed attendees: 国务委员，最高人民法院院长等出席会议; 率市直有关部门负责人检查. They are split at the
 * top-level comma or semicolon and kept as printed.
 */
final class Groups {

	private static final Pattern PERSON = Pattern.compile(String.valueOf(Sign.PERSON.symbol()));

	private final List<Pattern> patterns;

	private final Pattern people;

	private final Pattern nobody;

	private final Pattern lead;

	private final Pattern trail;

	Groups(Vocabulary vocabulary) {
		this.patterns = Lexicon.lines(Groups.class, "groups.tsv")
			.stream()
			.map((line) -> vocabulary.pattern(line.split("\t", -1)[1]))
			.toList();
		this.people = vocabulary
			.pattern("(?:{collective}(?:（[^（）]{1,16}）)?|[0-9]+[余多]?[人名位]|[0-9万千百][余多]?[名位][^，。；、]{1,12})$");
		this.nobody = vocabulary.pattern("^{no-group}$");
		this.lead = vocabulary.pattern("^(?:<D>|<P>等?|{connective}|{received}|[^，。；]{0,6}期间|[，；、：\\s])+");
		this.trail = vocabulary.pattern("(?:{trailing}|[，；、]|<P>)+$");
	}

	/**
	 * {@return the groups that the passages name, in order of the text}
	 */
	List<Printed> of(List<Passage> passages, SignText text, Citing citing) {
		List<Printed> groups = new ArrayList<>();
		for (Passage passage : passages) {
			for (Pattern pattern : this.patterns) {
				Matcher matcher = pattern.matcher(text.signs()).region(passage.from(), passage.to());
				while (matcher.find()) {
					split(text, matcher.start("group"), matcher.end("group"), citing, groups);
				}
			}
		}
		return groups;
	}

	private void split(SignText text, int from, int to, Citing citing, List<Printed> groups) {
		int depth = 0;
		int start = from;
		for (int i = from; i <= to; i++) {
			char sign = (i < to) ? text.signs().charAt(i) : '，';
			depth += (sign == '（') ? 1 : (sign == '）') ? -1 : 0;
			if (depth == 0 && (sign == '，' || sign == '；') || i == to) {
				add(text, start, i, citing, groups);
				start = i + 1;
			}
		}
	}

	private void add(SignText text, int from, int to, Citing citing, List<Printed> groups) {
		String part = text.signs().substring(from, to);
		Matcher leading = this.lead.matcher(part);
		int begin = leading.find() ? leading.end() : 0;
		Matcher trailing = this.trail.matcher(part);
		int end = trailing.find() ? Math.max(begin, trailing.start()) : part.length();
		String words = part.substring(begin, end);
		if (words.isEmpty() || PERSON.matcher(words).find() || !this.people.matcher(words).find()
				|| this.nobody.matcher(words).find()) {
			return;
		}
		Span span = text.original(from + begin, from + end);
		String printed = span.in(text.original());
		if (groups.stream().noneMatch((group) -> group.text().equals(printed))) {
			groups.add(citing.print(span, "group", 0.8));
		}
	}

}
