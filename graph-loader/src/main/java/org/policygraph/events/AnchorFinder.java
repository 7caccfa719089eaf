package org.policygraph.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.people.PersonMention;
import org.policygraph.text.Span;

/** Runs the anchor rules over the narrated passages of a text. */
final class AnchorFinder {

	/** The end of the ids of rules whose actor is the subject of the whole sentence. */
	private static final String SUBJECT = ".subject";

	/**
	 * Below this confidence, talks are no meeting beside an audience in their sentence.
	 */
	private static final double SURE = 0.75;

	private final List<AnchorRule> rules;

	private final Pattern subject;

	private final ProperName properName;

	private final Pattern announcing;

	private final Pattern boundFor;

	private final Pattern decides;

	private final Pattern mentioned;

	private final Pattern mentionedName;

	private final Pattern longAgo;

	private final Pattern coming;

	AnchorFinder(Vocabulary vocabulary, List<AnchorRule> rules) {
		this.rules = rules;
		this.subject = vocabulary.pattern("(?<!{no-subject})(?<who>{people})");
		this.announcing = vocabulary.pattern("{announce}[^，。]{0,12}$|{decide}，[^，。]{0,8}$");
		this.decides = vocabulary.pattern("{decide}$");
		this.boundFor = vocabulary.pattern("{bound-for}(?:<L>|<S>|[^，。；<P>]){1,16}，?$");
		this.mentioned = vocabulary.pattern("{mentioned}[^，。；：]{0,60}$");
		this.mentionedName = vocabulary.pattern("^{mentioned-name}");
		this.coming = vocabulary.pattern("{coming}");
		this.longAgo = vocabulary.pattern("{long-ago}");
		this.properName = new ProperName(vocabulary);
	}

	/**
	 * {@return the anchors in order of the text}
	 */
	List<Anchor> find(SignText text, List<Passage> passages, List<PersonMention> persons) {
		List<Anchor> anchors = new ArrayList<>();
		for (Passage passage : passages) {
			for (AnchorRule rule : this.rules) {
				if (!rule.lead() || passage.lead()) {
					addMatches(rule, passage, text, persons, anchors);
				}
			}
		}
		Apart.divide(anchors);
		anchors.removeIf((anchor) -> anchors.stream().anyMatch((other) -> covers(other, anchor)));
		anchors.sort(Comparator.comparingInt((Anchor anchor) -> anchor.passage().order())
			.thenComparing((anchor) -> anchor.cue().span().start()));
		return anchors;
	}

	/**
	 * A ceremony within a meeting's words wins: 数字经济论坛开幕式 is no 数字经济论坛. A session that
	 * holds a plenary (第三次会议举行第二次全体会议) is the meeting, as an exhibition that 举行开幕仪式 is
	 * the ceremony. Who chairs 第三次定期会晤 with another meets him. In 甲同乙一道参观, 乙 is with 甲.
	 */
	private static boolean covers(Anchor other, Anchor anchor) {
		Words wide = other.name();
		Words narrow = anchor.name();
		if (wide != null && narrow != null && other.rule().type() == anchor.rule().type()
				&& other.cue().span().contains(narrow.span())) {
			return true;
		}
		boolean inside = other != anchor && other.rule().type() == anchor.rule().type()
				&& other.cue().span().contains(anchor.cue().span());
		boolean accompanied = !anchor.who().isEmpty() && other.whom().containsAll(anchor.who());
		if (inside && (accompanied || wide != null && narrow == null)) {
			return true;
		}
		boolean negotiates = anchor.rule().type() == EventType.MEETING && anchor.rule().confidence() < SURE;
		if (negotiates && other.rule().type() == EventType.AUDIENCE && other.passage().equals(anchor.passage())) {
			return true;
		}
		return other != anchor && wide != null && narrow != null && wide.span().contains(narrow.span())
				&& (wide.text().length() > narrow.text().length() || other.rule().type() == EventType.AUDIENCE
						|| (other.rule().type() != EventType.MEETING && anchor.rule().type() == EventType.MEETING));
	}

	private void addMatches(AnchorRule rule, Passage passage, SignText text, List<PersonMention> persons,
			List<Anchor> anchors) {
		Matcher matcher = rule.pattern().matcher(text.signs()).region(passage.from(), passage.to());
		matcher.useTransparentBounds(true).useAnchoringBounds(true);
		while (matcher.find()) {
			Span named = group(matcher, "name", text);
			if (named != null && this.properName.several(named, text.original())) {
				continue;
			}
			String before = clause(text.signs(), passage.from(), matcher.start());
			List<PersonMention> who = who(rule, matcher, passage, text, persons);
			if (mentions(rule, before, matcher) || rule.id().endsWith(SUBJECT) && who.isEmpty()) {
				continue;
			}
			Span name = (named != null) ? this.properName.in(named, text.original()) : null;
			Words called = (named != null && name == null)
					? Words.of(this.properName.bare(named, text.original()), text.original()) : null;
			Span cue = group(matcher, "cue", text);
			List<PersonMention> whom = new ArrayList<>(within(group(matcher, "whom", text), persons));
			whom.addAll(within(group(matcher, "addressee", text), persons));
			Words said = Words.of((cue != null) ? cue : text.original(matcher.start(), matcher.end()), text.original());
			boolean announced = announced(rule, matcher, text, passage);
			List<Span> posts = posts(group(matcher, "post", text), text.original());
			for (Words one : names(name, text.original())) {
				anchors.add(new Anchor(rule, passage, said, one, called, announced, who, whom, posts));
			}
		}
	}

	private List<@Nullable Words> names(@Nullable Span name, String text) {
		List<@Nullable Words> names = new ArrayList<>();
		if (name == null) {
			names.add(null);
		}
		else {
			this.properName.each(name, text).forEach((one) -> names.add(Words.of(one, text)));
		}
		return names;
	}

	/** 将于5月访问: of a journey, the announcing word stands behind who travels. */
	private boolean announced(AnchorRule rule, Matcher matcher, SignText text, Passage passage) {
		String sentence = text.signs().substring(passage.from(), matcher.start());
		String headline = passage.headline() ? text.signs().substring(0, passage.from()).stripTrailing() : "";
		if (this.decides.matcher(headline).find()) {
			return true;
		}
		return this.announcing.matcher(sentence).find()
				|| rule.type() == EventType.VISIT && this.coming.matcher(matcher.group()).find()
				|| this.boundFor.matcher(sentence).find();
	}

	/** 期待总统访问, 工作期间多次到义乌调研: what is hoped for or remembered is not reported. */
	private boolean mentions(AnchorRule rule, String before, Matcher matcher) {
		boolean names = matcher.pattern().pattern().contains("(?<name>");
		String named = names ? matcher.group("name") : "";
		String match = matcher.group().replace(named, "");
		return this.mentioned.matcher(before).find() || this.mentionedName.matcher(named).find()
				|| this.longAgo.matcher(before + match).find()
				|| rule.type() == EventType.AUDIENCE && this.coming.matcher(match).find();
	}

	/**
	 * The actors that a rule names, or, if it names none, the subject of the sentence:
	 * 安以南…访问罗兰，同总统马尔科举行会谈.
	 */
	private List<PersonMention> who(AnchorRule rule, Matcher matcher, Passage passage, SignText text,
			List<PersonMention> persons) {
		if (rule.id().endsWith(SUBJECT)) {
			Matcher subject = this.subject.matcher(text.signs()).region(passage.from(), matcher.start());
			return subject.find() ? within(group(subject, "who", text), persons) : List.of();
		}
		return within(group(matcher, "who", text), persons);
	}

	/** 区委委员、常委、书记 are three posts. */
	private static List<Span> posts(@Nullable Span printed, String text) {
		List<Span> posts = new ArrayList<>();
		for (int from = (printed != null) ? printed.start() : 0; printed != null && from < printed.end();) {
			int comma = text.indexOf('、', from);
			int to = (comma < 0 || comma > printed.end()) ? printed.end() : comma;
			posts.add(new Span(from, to));
			from = to + 1;
		}
		return posts;
	}

	/** The words of the clause before a match. */
	private static String clause(String signs, int from, int to) {
		int start = to;
		while (start > from && "，。；：".indexOf(signs.charAt(start - 1)) < 0) {
			start--;
		}
		return signs.substring(start, to);
	}

	private static @Nullable Span group(Matcher matcher, String group, SignText text) {
		boolean exists = matcher.pattern().pattern().contains("(?<" + group + ">");
		return (exists && matcher.start(group) >= 0) ? text.original(matcher.start(group), matcher.end(group)) : null;
	}

	private static List<PersonMention> within(@Nullable Span span, List<PersonMention> persons) {
		return (span == null) ? List.of() : persons.stream().filter((person) -> span.contains(person.span())).toList();
	}

}
