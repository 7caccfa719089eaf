package org.policygraph.api.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of a series of meetings without the number of the session: 中央政治局集体学习 for
 * 中共中央政治局第四次集体学习 and the others, 全国政协主席会议 for 政协第十四届全国委员会第三次主席会议.
 */
final class SeriesNames {

	/** Less is the end of too many names. */
	static final int SHORTEST = 4;

	/** A session of anything, also with the beginning of its number cut off. */
	private static final Pattern SESSION = Patterns.of("any-session");

	private static final Pattern NUMBER = Patterns.of("session-number");

	private SeriesNames() {
	}

	/**
	 * {@return those of the names that have a number, each with what is left without it}
	 */
	static Map<String, String> numbered(List<String> events) {
		Map<String, String> numbered = new LinkedHashMap<>();
		for (String name : events) {
			String plain = plain(name);
			if (!plain.equals(name)) {
				numbered.put(name, plain);
			}
		}
		return numbered;
	}

	/**
	 * {@return what part of a question with this end names a series, with what it means}
	 * @param text the question
	 * @param end where the part ends
	 * @param numbered names of sessions, as {@link #numbered} gives them
	 * @param whole what parts of the question name as a whole
	 * @param isStart whether a name can start at a place of the question
	 */
	static Optional<Map.Entry<String, List<Thing>>> at(String text, int end, Map<String, String> numbered,
			Map<String, List<Thing>> whole, IntPredicate isStart) {
		for (int start = Math.max(0, end - Names.LONGEST); start <= end - SHORTEST; start++) {
			String part = text.substring(start, end);
			List<String> series = SESSION.matcher(part).matches() ? List.of() : of(part, numbered);
			Optional<Map.Entry<String, List<Thing>>> found = series.isEmpty() ? Optional.empty()
					: isStart.test(start) ? Optional.of(Map.entry(part, things(series)))
							: ofBody(text.substring(0, start), part, series, whole);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** Names that end so without numbers; a number that was typed is the name's. */
	private static List<String> of(String part, Map<String, String> numbered) {
		String plain = plain(part);
		return numbered.entrySet()
			.stream()
			.filter((name) -> name.getValue().endsWith(plain))
			.filter((name) -> plain.equals(part) || name.getKey().endsWith(part))
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * Of the bodies that stand before those that the name may shorten; 第45次全体会议 shortens
	 * none, and may be any body's.
	 */
	private static Optional<Map.Entry<String, List<Thing>>> ofBody(String before, String part, List<String> series,
			Map<String, List<Thing>> whole) {
		return whole.entrySet()
			.stream()
			.filter((name) -> before.endsWith(name.getKey()))
			.flatMap((name) -> name.getValue()
				.stream()
				.filter((thing) -> thing.kind() == Thing.Kind.O)
				.flatMap((body) -> Stream.of(Map.entry(name.getKey() + part, named(series, part, body.name())),
						Map.entry(part, named(series, part, "")))))
			.filter((found) -> !found.getValue().isEmpty())
			.findFirst();
	}

	/** 政协全国委员会 is 中国人民政治协商会议全国委员会 with characters left out. */
	private static List<Thing> named(List<String> series, String part, String body) {
		return things(series.stream()
			.filter((name) -> Likeness.isShortened(head(name, part), body)
					&& head(name, part).isEmpty() == body.isEmpty())
			.toList());
	}

	private static String head(String name, String part) {
		String plain = plain(name);
		return plain.substring(0, Math.max(0, plain.length() - plain(part).length()));
	}

	private static String plain(String name) {
		return NUMBER.matcher(name).replaceAll("");
	}

	static List<Thing> things(List<String> names) {
		return names.stream().map((name) -> new Thing(Thing.Kind.E, name, name, null)).toList();
	}

}
