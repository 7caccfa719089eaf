package org.policygraph.meetings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.events.NameForms;
import org.policygraph.text.Lexicon;

/**
 * The name of an event, taken apart.
 *
 * @param full in one way of writing (第14届全国人大常委会第16次会议), with what the headline says
 * before a name that many bodies use
 * @param bare the full name without numbers and years (全国人大常委会会议)
 * @param numbers the numbers in their order, each with its unit
 * @param organs bodies that it names
 * @param parts what makes it a meeting within or beside another
 * @param generic whether many bodies have meetings of that name
 */
record EventName(String full, String bare, List<Numbered> numbers, Set<String> organs, Set<String> parts,
		boolean generic) {

	private static final Pattern NUMBER = Pattern
		.compile("第(\\d+)(" + String.join("|", NameForms.UNITS) + ")|(20\\d\\d)(年度?)");

	private static final Pattern GENERIC = Pattern
		.compile(String.join("|", Lexicon.lines(EventName.class, "generic-names.txt")));

	private static final List<String> ORGANS = Lexicon.lines(EventName.class, "organs.txt");

	private static final List<String> LASTING = Lexicon.lines(EventName.class, "lasting-names.txt");

	private static final List<String> PARTS = Lexicon.lines(EventName.class, "parts.txt");

	/** Between who meets and what: 全国政协十四届一次会议举行第二次全体会议. */
	private static final Pattern HOLDING = Pattern.compile("(主持)?(召开|举行|举办)|在[^会，。]{0,6}(召开|举行|举办)|将(于|在)");

	/** Stands between two names of one gathering. */
	private static final String ALSO = "暨";

	/** 会议, 论坛: no name is shorter than 广交会. */
	private static final int SHORTEST = 3;

	/**
	 * {@return the parts of a name}
	 * @param printed the name
	 * @param title the headline of the article that prints it
	 */
	static EventName of(String printed, String title) {
		String own = NameForms.of(printed);
		boolean generic = isGeneric(own);
		String full = generic ? qualified(own, NameForms.of(title)) : own;
		boolean alone = generic && full.equals(own);
		return new EventName(full, withoutNumbers(full), numbers(full), found(ORGANS, full), found(PARTS, full), alone);
	}

	/**
	 * {@return whether the numbers of one may be those of the other: the shorter list is
	 * the end of the longer (第二次会议, 主席团第二次会议)}
	 */
	boolean numbersAgree(EventName other) {
		return agree("年", other) && NameForms.UNITS.stream().allMatch((unit) -> agree(unit, other));
	}

	private boolean agree(String unit, EventName other) {
		List<Integer> one = values(unit);
		List<Integer> two = other.values(unit);
		int common = Math.min(one.size(), two.size());
		return one.subList(one.size() - common, one.size()).equals(two.subList(two.size() - common, two.size()));
	}

	/**
	 * {@return whether both name bodies, and no body is named by both}
	 */
	boolean organsDiffer(EventName other) {
		return !this.organs.isEmpty() && !other.organs.isEmpty()
				&& this.organs.stream().noneMatch(other.organs::contains);
	}

	/**
	 * {@return whether the other is a meeting within or beside another, of a sort that
	 * this is not}
	 */
	boolean lacksPartOf(EventName other) {
		return !this.parts.containsAll(other.parts);
	}

	/**
	 * {@return whether one bare name is the end of the other}
	 */
	boolean isLonger(EventName other) {
		return this.bare.endsWith(other.bare) || other.bare.endsWith(this.bare);
	}

	/**
	 * {@return whether both hold one gathering under a name, and this adds the name of
	 * another to it: 清源大会暨清源论坛, 清源大会}
	 */
	boolean opensWith(EventName other) {
		return this.bare.startsWith(other.bare + ALSO);
	}

	/**
	 * {@return whether the bodies that they begin with, before the number of the session,
	 * may be one: one adds to the other, and does not put another word in its place
	 * (清源佛教协会第三次会议, 清源道教协会第三次会议)}
	 */
	boolean bodyMayBe(EventName other) {
		return Likeness.kept(body(), other.body()) == 1 || body().isEmpty() || other.body().isEmpty();
	}

	private String body() {
		return this.numbers.isEmpty() ? "" : this.full.substring(0, this.full.indexOf(this.numbers.get(0).printed()));
	}

	/**
	 * {@return whether it goes on for days: 研讨班, 博览会}
	 */
	boolean lasts() {
		return !this.generic && LASTING.stream().anyMatch(this.full::endsWith);
	}

	/**
	 * {@return the number of the session, where it has one: the last 次, else 届; a year of
	 * an annual meeting}
	 */
	@Nullable Numbered session() {
		Numbered session = null;
		for (String unit : List.of("年", "期", "轮", "届", "次")) {
			for (Numbered number : this.numbers) {
				session = number.unit().equals(unit) ? number : session;
			}
		}
		return session;
	}

	private List<Integer> values(String unit) {
		return this.numbers.stream().filter((number) -> number.unit().equals(unit)).map(Numbered::value).toList();
	}

	private static boolean isGeneric(String own) {
		String bare = withoutNumbers(own);
		return bare.length() < SHORTEST || GENERIC.matcher(bare).matches();
	}

	/** 全国政协十四届一次会议举行第二次全体会议: the headline says whose it was. */
	private static String qualified(String own, String title) {
		int at = title.lastIndexOf(own);
		if (at <= 0) {
			return own;
		}
		int start = 1 + Math.max(title.lastIndexOf('，', at), title.lastIndexOf('！', at));
		String before = HOLDING.matcher(title.substring(start, at)).replaceAll("");
		return before + own;
	}

	private static String withoutNumbers(String name) {
		return NUMBER.matcher(name).replaceAll("");
	}

	private static List<Numbered> numbers(String name) {
		List<Numbered> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(name);
		while (matcher.find()) {
			numbers.add(numbered(matcher.toMatchResult()));
		}
		return List.copyOf(numbers);
	}

	private static Numbered numbered(MatchResult match) {
		boolean counted = match.group(1) != null;
		return new Numbered(counted ? match.group(2) : "年", Integer.parseInt(counted ? match.group(1) : match.group(3)),
				match.group());
	}

	/** The longest words of a list: 主席团常务主席 is not also 主席团. */
	private static Set<String> found(List<String> words, String name) {
		Set<String> found = new TreeSet<>();
		words.stream().filter(name::contains).forEach(found::add);
		Set<String> within = new HashSet<>();
		found.forEach((word) -> found.stream()
			.filter((other) -> !other.equals(word) && other.contains(word))
			.forEach((other) -> within.add(word)));
		found.removeAll(within);
		return Set.copyOf(found);
	}

	/**
	 * A number in a name.
	 *
	 * @param unit 届, 次, 轮, 期, 场, 批, 阶段, 讲 or 年
	 * @param value its value
	 * @param printed as it stands in the full name
	 */
	record Numbered(String unit, int value, String printed) {

	}

}
