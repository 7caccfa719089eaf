package org.policygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.places.Gazetteer;
import org.policygraph.text.Lexicon;

/** The states that posts and articles name. */
final class Nations {

	private static final Comparator<String> LONGER_FIRST = Comparator.comparingInt(String::length)
		.reversed()
		.thenComparing(Comparator.naturalOrder());

	private static final Pattern LATELY = Pattern.compile("^(?:新任|现任|时任)");

	/** 日本新首相 and 韩国第20任总统 hold what others held before. */
	private static final Pattern IN_TURN = Pattern.compile("^(?:新任|现任|新当选|新|首任|第[一二三四五六七八九十百\\d]+任)(?=.)");

	/** What is bare without a state before it, wherever it is printed. */
	private static final Pattern HEAD = Pattern.compile("^[前原]?(?:第一)?(?:副总理|总理|副议长|议长)$");

	private static final Pattern OWN = Pattern.compile("^(?:国务院|全国|中央|中共|最高人民|中华|人民)");

	/** 中央书记处书记 after 北苍共产党中央政治局委员 is that party's. */
	private static final String CENTRAL = "中央";

	/** Who is sent to (驻) a state does not serve it. */
	private static final char POSTED_TO = '驻';

	private static final int MOST_SPOKEN_OF = 2;

	/** 财政部长; 财政部部长 is how only China's are printed. */
	private static final Pattern MINISTER = Pattern
		.compile("^[前原]?(?:外交|国防|财政|内政|司法|卫生|教育|商务|农业|文化|交通|能源|经济)部(?:副部)?长$|^(?:国防军|军队)?总参谋长$");

	private final Map<String, String> codes = new TreeMap<>(LONGER_FIRST);

	/** The names that begin with two letters, the longer first. */
	private final Map<String, List<String>> beginnings = new HashMap<>();

	/** What is written in full, by the letters that stand for it; the longer first. */
	private final Map<String, String> letters = new TreeMap<>(LONGER_FIRST);

	/** The names of states by their codes. */
	private final Map<String, String> names = new HashMap<>();

	private final List<String> afterLetters = Lexicon.lines(Nations.class, "after-nation-letters.txt");

	private final List<String> offices = Lexicon.lines(Nations.class, "foreign-offices.txt");

	private final String china;

	Nations(String china) {
		this.china = china;
		for (String line : Lexicon.lines(Gazetteer.class, "countries.tsv")) {
			String[] cells = line.split("\t", -1);
			this.codes.put(cells[1], cells[0]);
			this.names.put(cells[0], cells[1]);
			for (String alias : cells[2].split("、")) {
				if (!alias.isEmpty()) {
					this.codes.put(alias, cells[0]);
				}
			}
		}
		this.codes.keySet()
			.forEach((name) -> this.beginnings.computeIfAbsent(name.substring(0, 2), (key) -> new ArrayList<>())
				.add(name));
		Lexicon.table(Nations.class, "nation-letters.tsv", 2)
			.forEach((row) -> this.letters.put(row.get(0), this.names.getOrDefault(row.get(1), row.get(1))));
	}

	/**
	 * {@return whether nobody in China holds a post of this title}
	 */
	boolean foreign(String title) {
		return this.offices.stream().anyMatch(title::endsWith);
	}

	/**
	 * {@return the state that a printed post serves: the last that it names, unless the
	 * bearer is only sent there; null where it names none}
	 */
	@Nullable String of(String printed) {
		String found = null;
		String post = spelledOut(printed);
		for (Named named : in(post)) {
			if (named.start() == 0 || post.charAt(named.start() - 1) != POSTED_TO) {
				found = named.code();
			}
		}
		return found;
	}

	/**
	 * {@return the post with the state's name for the letter that stands for it: 俄国防部长 →
	 * 俄罗斯国防部长}
	 */
	String spelledOut(String post) {
		String printed = fromState(LATELY.matcher(post).replaceFirst(""));
		for (Map.Entry<String, String> letters : this.letters.entrySet()) {
			int end = letters.getKey().length();
			if (printed.startsWith(letters.getKey()) && !startsWithState(printed)
					&& this.afterLetters.stream().anyMatch((office) -> printed.startsWith(office, end))) {
				return letters.getValue() + printed.substring(end);
			}
		}
		return printed;
	}

	/** 同一天以色列国防部长, 日本新首相: what stands before the state and its office is no part. */
	private String fromState(String post) {
		List<Named> named = in(post);
		if (named.isEmpty()) {
			return post;
		}
		Named last = named.get(named.size() - 1);
		String office = IN_TURN.matcher(post.substring(last.end())).replaceFirst("");
		boolean posted = last.start() > 0 && post.charAt(last.start() - 1) == POSTED_TO;
		return (isOfState(office) && !posted) ? post.substring(last.start(), last.end()) + office : post;
	}

	/**
	 * {@return whether this is the name of a state}
	 */
	boolean isState(String name) {
		return this.codes.containsKey(name);
	}

	/**
	 * {@return whether a post is one that states have and says nothing else: 总统, 国防部长,
	 * 总理}
	 */
	boolean isOfState(String post) {
		return this.offices.contains(post) || MINISTER.matcher(post).find() || HEAD.matcher(post).find();
	}

	/**
	 * {@return the state that a text names at its end, in full or by a letter that goes
	 * with the office behind it (以 before 国防军总参谋长), or null}
	 */
	@Nullable String endingIn(String before, String office) {
		for (Map.Entry<String, String> code : this.codes.entrySet()) {
			if (before.endsWith(code.getKey())) {
				return code.getValue().equals(this.china) ? null : code.getKey();
			}
		}
		String letter = before.isEmpty() ? "" : before.substring(before.length() - 1);
		String state = this.letters.get(letter);
		return (state != null && !spelledOut(letter + office).startsWith(letter + office)) ? state : null;
	}

	private boolean startsWithState(String printed) {
		return in(printed).stream().anyMatch((named) -> named.start() == 0);
	}

	/**
	 * {@return the name of the other state that somebody's posts say at the beginning of
	 * one, so that others of them (国家主席) are that state's; null where none does, or one
	 * names China}
	 */
	@Nullable String servedBy(List<String> posts) {
		String served = null;
		for (String post : posts) {
			for (Named named : in(spelledOut(post))) {
				if (named.code().equals(this.china)) {
					return null;
				}
				served = (served == null && named.start() == 0) ? this.names.get(named.code()) : served;
			}
		}
		return served;
	}

	/**
	 * {@return whether a post of somebody who serves another state is of that state's
	 * party}
	 */
	boolean isOfParty(String printed) {
		return printed.startsWith(CENTRAL) && in(printed).isEmpty();
	}

	/**
	 * {@return whether a post says itself that it is China's, or another state's}
	 */
	boolean saysWhose(String printed) {
		return OWN.matcher(printed).find() || !in(spelledOut(printed)).isEmpty();
	}

	/**
	 * {@return whether a post is a minister's without saying of which state: 国防部长, which
	 * is China's only where its bearer has a Chinese name}
	 */
	boolean isMinister(String printed) {
		return MINISTER.matcher(printed).find() && in(printed).isEmpty();
	}

	/** The states that a text names; of 白俄罗斯 and 俄罗斯 the longer. */
	private List<Named> in(String text) {
		List<Named> named = new ArrayList<>();
		for (int i = 0; i < text.length() - 1; i++) {
			for (String name : this.beginnings.getOrDefault(text.substring(i, i + 2), List.of())) {
				if (text.startsWith(name, i)) {
					named.add(new Named(i, i + name.length(), Objects.requireNonNull(this.codes.get(name))));
					i += name.length() - 1;
					break;
				}
			}
		}
		return named;
	}

	/**
	 * {@return the states, other than China, that a text names most often, sorted}
	 */
	List<String> spokenOf(String text) {
		Map<String, Integer> counts = new TreeMap<>();
		in(text).forEach((named) -> counts.merge(named.code(), 1, Integer::sum));
		counts.remove(this.china);
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(MOST_SPOKEN_OF)
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
	}

	/**
	 * A state named in a text.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 * @param code its ISO 3166-1 code
	 */
	private record Named(int start, int end, String code) {

	}

}
