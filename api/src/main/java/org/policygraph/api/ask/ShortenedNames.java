package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.GraphReader;

/**
 * Names of events of which only the end, or a part, was typed: 中央财经委员会第一次会议 for
 * 二十届中央财经委员会第一次会议. What is typed stands after a word of the question: 全国文化工作会议 is not
 * 文化工作会议.
 */
final class ShortenedNames {

	/** Less is the end of too many names. */
	private static final int SHORTEST = 5;

	/** Parts of these further lengths let the likest names come first. */
	private static final int STEP = 4;

	private static final int MOST = 300;

	/**
	 * A question names no more events, and Lucene refuses too many words in one query.
	 */
	private static final int MOST_ENDS = 10;

	private static final int LONGEST_WORD = 5;

	private static final Pattern END = Patterns.of("event-end");

	static final Pattern BARE_SESSION = Patterns.of("bare-session");

	private static final Pattern SESSION = Patterns.of("session");

	private static final Pattern IN_NAMES = Patterns.of("in-names");

	private static final Pattern DAY = Patterns.of("day-end");

	private ShortenedNames() {
	}

	/**
	 * {@return what parts of a question name in this way; nothing where a part names
	 * nothing after all}
	 * @param graph knows the names
	 * @param text the question
	 * @param whole what its parts name as a whole; 第一次会议 may be the end of a name even so
	 */
	static Map<String, List<Thing>> in(GraphReader graph, String text, Map<String, List<Thing>> whole) {
		List<Integer> ends = END.matcher(text)
			.results()
			.map((found) -> found.end())
			.filter((at) -> at >= SeriesNames.SHORTEST)
			.limit(MOST_ENDS)
			.toList();
		if (ends.isEmpty()) {
			return Map.of();
		}
		List<String> events = graph.all("ask_event_names", Map.of("words", words(text, ends), "limit", MOST))
			.stream()
			.map((row) -> row.text("name"))
			.toList();
		Map<String, String> numbered = SeriesNames.numbered(events);
		Map<String, List<Thing>> names = new HashMap<>();
		for (int end : ends) {
			String typed = longest(text, end, events, whole);
			Optional<Map.Entry<String, List<Thing>>> series = isNamed(text, end, whole) ? Optional.empty() : SeriesNames
				.at(text, end, numbered, whole, (start) -> isAfterWord(text.substring(0, start), whole));
			if (typed != null) {
				names.put(typed, things(typed, events, whole.getOrDefault(typed, List.of())));
			}
			else if (series.isPresent()) {
				names.put(series.get().getKey(), series.get().getValue());
			}
			else {
				bare(text, end, whole).ifPresent((session) -> names.put(session, List.of()));
			}
		}
		return names;
	}

	private static String words(String text, List<Integer> ends) {
		List<String> words = new ArrayList<>();
		for (int end : ends) {
			words.add(TextAnswers.phrase(text.substring(end - SeriesNames.SHORTEST, end)));
			for (int length = SHORTEST; length <= Math.min(end, Names.LONGEST); length += STEP) {
				words.add(TextAnswers.phrase(text.substring(end - length, end)));
			}
		}
		return String.join(" OR ", words);
	}

	/** The longest part with this end that a name has, if a word stands before it. */
	private static @Nullable String longest(String text, int end, List<String> events, Map<String, List<Thing>> whole) {
		for (int start = Math.max(0, end - Names.LONGEST); start <= end - SHORTEST; start++) {
			String part = text.substring(start, end);
			if (names(part, whole) && !BARE_SESSION.matcher(part).matches()) {
				return null;
			}
			if (events.stream().anyMatch((name) -> name.contains(part))) {
				String before = text.substring(0, start);
				boolean ofBody = !SESSION.matcher(part).lookingAt() && isAfterBody(before, whole);
				return (ofBody || isAfterWord(before, whole)) ? part : null;
			}
		}
		return null;
	}

	/** 第二次会议 alone does not name 某委员会第二次会议, of which nothing is known. */
	private static Optional<String> bare(String text, int end, Map<String, List<Thing>> whole) {
		return IntStream.range(Math.max(0, end - Names.LONGEST), end)
			.filter((start) -> BARE_SESSION.matcher(text.substring(start, end)).matches())
			.filter((start) -> !isAfterWord(text.substring(0, start), whole)
					&& !isAfterBody(text.substring(0, start), whole))
			.mapToObj((start) -> text.substring(start, end))
			.findFirst();
	}

	private static boolean isNamed(String text, int end, Map<String, List<Thing>> whole) {
		return IntStream.range(Math.max(0, end - Names.LONGEST), end)
			.anyMatch((start) -> names(text.substring(start, end), whole));
	}

	/**
	 * {@return whether a part of a question names an event}
	 */
	static boolean names(String part, Map<String, List<Thing>> whole) {
		return whole.getOrDefault(part, List.of()).stream().anyMatch((thing) -> thing.kind() == Thing.Kind.E);
	}

	static boolean isAfterWord(String before, Map<String, List<Thing>> whole) {
		if (before.isEmpty() || DAY.matcher(before).find()) {
			return true;
		}
		for (int length = 1; length <= Math.min(before.length(), LONGEST_WORD); length++) {
			String word = before.substring(before.length() - length);
			String meaning = Vocabulary.meaning(word);
			boolean joins = meaning != null
					&& ((meaning.equals(Vocabulary.NOTHING) && !IN_NAMES.matcher(word).matches())
							|| Token.word(word, meaning).says("joins") || meaning.equals("开"));
			boolean person = whole.getOrDefault(word, List.of())
				.stream()
				.anyMatch((thing) -> thing.kind() == Thing.Kind.P);
			if (joins || person || (meaning != null && length > 1)) {
				return true;
			}
		}
		return false;
	}

	/** 全国政协第三次会议, 十四届全国人大一次会议第四次全体会议. */
	private static boolean isAfterBody(String before, Map<String, List<Thing>> whole) {
		return whole.entrySet()
			.stream()
			.filter((name) -> before.endsWith(name.getKey()))
			.anyMatch((name) -> name.getValue()
				.stream()
				.anyMatch((thing) -> thing.kind() == Thing.Kind.O || thing.kind() == Thing.Kind.E));
	}

	/** Names that end so, or else those that have it elsewhere. */
	private static List<Thing> things(String typed, List<String> events, List<Thing> known) {
		List<String> ending = events.stream().filter((name) -> name.endsWith(typed)).toList();
		List<String> meant = !ending.isEmpty() ? ending
				: events.stream().filter((name) -> name.contains(typed)).toList();
		return Stream.concat(known.stream(), SeriesNames.things(meant).stream()).distinct().toList();
	}

}
