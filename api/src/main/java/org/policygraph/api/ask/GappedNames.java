package org.policygraph.api.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.policygraph.api.graph.GraphReader;

/**
 * Names of events with words in between left out, or of which the middle was typed:
 * 霍英东座谈会 for 纪念霍英东先生诞辰100周年座谈会, 首都义务植树 for 首都义务植树活动. Looked for where a question has no
 * answer as it stands, for such a part may as well be a person and a word.
 */
final class GappedNames {

	/** Less is in too many names; without the word that ends a name a part is whole. */
	private static final int SHORTEST = 5;

	private static final int SHORTEST_WHOLE = 4;

	/**
	 * So many characters in their order are in one name only, also with gaps between all
	 * of them.
	 */
	private static final int SHORTEST_ABBREVIATED = 7;

	/** What is left out stands between whole words, of two characters at least. */
	private static final int CHUNK = 2;

	/** More pieces are put together from anything. */
	private static final int MOST_CHUNKS = 3;

	/** What more events than these may be called names none. */
	private static final int MOST_MEANT = 12;

	/** 协商座谈会 is as long as such a word gets. */
	private static final int MOST_SORT = 5;

	/** 座谈 is not the end of 工作座谈会. */
	private static final int LONGEST_END = 3;

	private static final int MOST_NAMES = 1000;

	private static final int MOST_PAIRS = 120;

	private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** 某研讨班开班式 is told as 某研讨班, 某博览会 as 某博览会开幕式. */
	private static final Pattern OPENING = Patterns.of("opening");

	/** What words of questions mean that sorts of events are called by. */
	private static final Set<String> SORTS = Set.of("会", "仪式", "活动");

	private static final Pattern END = Patterns.of("event-end");

	private GappedNames() {
	}

	/**
	 * {@return whether a name and what a meeting is called stand side by side, 霍英东座谈会, so
	 * that they are rather one name than two words}
	 * @param text the question
	 * @param known what its parts name
	 */
	static boolean mayBeIn(String text, Map<String, List<Thing>> known) {
		return known.entrySet()
			.stream()
			.filter((name) -> name.getValue().stream().allMatch((thing) -> thing.kind() == Thing.Kind.P))
			.map((name) -> text.indexOf(name.getKey()) + name.getKey().length())
			.anyMatch((end) -> IntStream.rangeClosed(end + CHUNK + 1, Math.min(text.length(), end + MOST_SORT))
				.anyMatch((to) -> SORTS.contains(String.valueOf(Vocabulary.meaning(text.substring(end, to))))));
	}

	/**
	 * {@return what parts of a question name in this way}
	 * @param graph knows the names
	 * @param text the question
	 * @param known what its parts name otherwise
	 */
	static Map<String, List<Thing>> in(GraphReader graph, String text, Map<String, List<Thing>> known) {
		String words = pairs(text);
		if (words.isEmpty()) {
			return Map.of();
		}
		List<String> events = graph.all("ask_event_names", Map.of("words", words, "limit", MOST_NAMES))
			.stream()
			.map((row) -> row.text("name"))
			.toList();
		return in(text, known, events);
	}

	/**
	 * {@return what parts of a question name in this way}
	 * @param text the question
	 * @param known what its parts name otherwise
	 * @param events names of events
	 */
	static Map<String, List<Thing>> in(String text, Map<String, List<Thing>> known, List<String> events) {
		Set<Integer> ends = END.matcher(text).results().map((found) -> found.end()).collect(Collectors.toSet());
		List<Integer> starts = IntStream.range(0, text.length())
			.filter((start) -> ShortenedNames.isAfterWord(text.substring(0, start), known))
			.boxed()
			.toList();
		Map<String, String> letters = new LinkedHashMap<>();
		events.forEach((event) -> letters.put(event, letters(event)));
		Map<String, List<Thing>> names = new HashMap<>();
		for (int end = SHORTEST_WHOLE; end <= text.length(); end++) {
			boolean ended = ends.contains(end);
			boolean isInName = IntStream.rangeClosed(end + 1, end + LONGEST_END).anyMatch(ends::contains);
			if (ended || (!isInName && isBeforeWord(text.substring(end)))) {
				addLongest(names, parts(text, starts, end), ended, known, letters);
			}
		}
		return names;
	}

	/** What ends there and begins behind a word, the longest first. */
	private static List<String> parts(String text, List<Integer> starts, int end) {
		return starts.stream()
			.filter((start) -> start < end && start >= end - Names.LONGEST)
			.map((start) -> text.substring(start, end))
			.toList();
	}

	private static void addLongest(Map<String, List<Thing>> names, List<String> parts, boolean ended,
			Map<String, List<Thing>> known, Map<String, String> events) {
		for (String part : parts) {
			if (canBeName(part, ended)) {
				List<String> meant = ShortenedNames.names(part, known) ? sessions(letters(part), events)
						: meant(letters(part), ended, events);
				if (!meant.isEmpty() && meant.size() <= MOST_MEANT) {
					names.put(part, SeriesNames.things(meant));
					return;
				}
			}
		}
	}

	/**
	 * Something stands before the word that ends a name, and it is no word of questions.
	 */
	private static boolean canBeName(String part, boolean ended) {
		String letters = letters(part);
		if (letters.length() < SHORTEST_WHOLE || Vocabulary.meaning(letters) != null) {
			return false;
		}
		int stem = IntStream.range(0, letters.length())
			.filter((start) -> SORTS.contains(String.valueOf(Vocabulary.meaning(letters.substring(start)))))
			.findFirst()
			.orElse(letters.length());
		boolean words = ended || letters.codePoints().filter(Character::isIdeographic).count() >= SHORTEST_WHOLE;
		String word = Vocabulary.meaning(letters.substring(0, stem));
		return words && stem >= CHUNK && (word == null || word.equals(Regions.MEANING));
	}

	/** The opening and closing of what is known, where reports tell of those only. */
	private static List<String> sessions(String name, Map<String, String> events) {
		return events.entrySet().stream().filter((event) -> {
			String letters = event.getValue();
			int at = letters.indexOf(name);
			return at >= 0 && OPENING.matcher(letters.substring(at + name.length())).matches();
		}).map(Map.Entry::getKey).toList();
	}

	/**
	 * Those of which the fewest pieces are typed; if none has them in their order, in
	 * any.
	 */
	private static List<String> meant(String typed, boolean ended, Map<String, String> events) {
		int most = (ended && typed.length() >= SHORTEST) ? MOST_CHUNKS : Character.isDigit(typed.charAt(0)) ? 2 : 1;
		List<String> whole = fewest(events, most, (event) -> chunks(typed, 0, event, 0));
		if (!whole.isEmpty() || !ended) {
			return whole;
		}
		List<Integer> stems = END.matcher(typed).results().map((found) -> found.start()).toList();
		String stem = typed.substring(0, stems.get(stems.size() - 1));
		List<String> abbreviated = (typed.length() < SHORTEST_ABBREVIATED) ? whole
				: fewest(events, stem.length() - 1, (event) -> characters(stem, typed.substring(stem.length()), event));
		Matcher opening = OPENING.matcher(typed);
		if (abbreviated.isEmpty() && opening.find() && opening.start() >= SHORTEST) {
			return meant(typed.substring(0, opening.start()), false, events);
		}
		return (abbreviated.isEmpty() && stems.size() == 1 && stem.length() >= SHORTEST)
				? fewest(events, MOST_CHUNKS, (event) -> pieces(stem, event)) : abbreviated;
	}

	/**
	 * {@return the names that have what was typed in the fewest pieces}
	 * @param events the names with their letters
	 */
	private static List<String> fewest(Map<String, String> events, int most, ToIntFunction<String> chunks) {
		Map<String, Integer> found = new HashMap<>();
		events.forEach((event, letters) -> found.put(event, chunks.applyAsInt(letters)));
		int fewest = found.values().stream().min(Comparator.naturalOrder()).orElse(most + 1);
		return (fewest > most) ? List.of()
				: events.keySet().stream().filter((event) -> Objects.equals(found.get(event), fewest)).toList();
	}

	/** 中央深改委会议: in how many pieces a name has what was typed, also single characters. */
	private static int characters(String typed, String end, String name) {
		if (typed.isEmpty() || !name.endsWith(end)
				|| !Likeness.isShortened(typed, name.substring(0, name.length() - end.length()))) {
			return Names.LONGEST;
		}
		int pieces = 0;
		int last = -CHUNK;
		for (int at = 0; at < typed.length(); at++) {
			int found = name.indexOf(typed.charAt(at), Math.max(0, last + 1));
			pieces += (found == last + 1) ? 0 : 1;
			last = found;
		}
		return pieces;
	}

	/** In how few pieces a name has what was typed, in any order. */
	private static int pieces(String typed, String name) {
		int pieces = 0;
		String rest = typed;
		while (!rest.isEmpty()) {
			String left = rest;
			int length = IntStream.iterate(left.length(), (size) -> size >= CHUNK, (size) -> size - 1)
				.filter((size) -> name.contains(left.substring(0, size)))
				.findFirst()
				.orElse(0);
			if (length == 0) {
				return Names.LONGEST;
			}
			rest = rest.substring(length);
			pieces++;
		}
		return pieces;
	}

	/**
	 * {@return in how few pieces, in their order, a name has what was typed; more than
	 * any name where it has it not}
	 */
	static int chunks(String typed, int at, String name, int from) {
		if (at == typed.length()) {
			return 0;
		}
		int fewest = Names.LONGEST;
		for (int end = typed.length(); end >= at + CHUNK; end--) {
			int found = name.indexOf(typed.substring(at, end), from);
			if (found >= 0) {
				fewest = Math.min(fewest, 1 + chunks(typed, end, name, found + end - at));
			}
		}
		return fewest;
	}

	private static boolean isBeforeWord(String rest) {
		return rest.isEmpty() || IntStream.rangeClosed(1, Math.min(rest.length(), Vocabulary.longest()))
			.anyMatch((length) -> Vocabulary.meaning(rest.substring(0, length)) != null);
	}

	/**
	 * {@return a name without signs, which are typed in many ways: 中国－中亚峰会}
	 */
	static String letters(String part) {
		return SIGN.matcher(part).replaceAll("");
	}

	/** Any two characters that stand together. */
	private static String pairs(String text) {
		return IntStream.range(0, text.length() - 1)
			.mapToObj((at) -> text.substring(at, at + 2))
			.filter((pair) -> pair.codePoints().allMatch(Character::isLetterOrDigit))
			.filter((pair) -> Vocabulary.meaning(pair) == null || END.matcher(pair).find())
			.distinct()
			.limit(MOST_PAIRS)
			.map(TextAnswers::phrase)
			.collect(Collectors.joining(" OR "));
	}

}
