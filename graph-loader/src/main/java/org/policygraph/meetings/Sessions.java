package org.policygraph.meetings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.meetings.EventName.Numbered;

/** Which series the events are sessions of: 十四届全国人大常委会第十五次、第十六次会议. */
public final class Sessions {

	private Sessions() {
	}

	/**
	 * {@return the session that the tellings of one event say it is, as most of them say;
	 * null where none numbers it}
	 */
	public static @Nullable Session of(Collection<Telling> tellings) {
		Map<Session, Long> said = tellings.stream()
			.map(Sessions::of)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return said.entrySet()
			.stream()
			.max(Comparator.comparing((Map.Entry<Session, Long> entry) -> entry.getValue())
				.thenComparing((entry) -> entry.getKey().series().length())
				.thenComparing((entry) -> entry.getKey().toString()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private static @Nullable Session of(Telling telling) {
		String scope = telling.where().scope();
		if (telling.name() == null || scope == null
				|| (telling.type() != EventType.MEETING && telling.type() != EventType.CEREMONY)) {
			return null;
		}
		EventName name = EventName.of(telling.name(), telling.title());
		Numbered number = name.session();
		if (number == null || name.generic()) {
			return null;
		}
		int at = name.full().lastIndexOf(number.printed());
		String series = name.full().substring(0, at) + name.full().substring(at + number.printed().length());
		return new Session(series, scope, number.value());
	}

	/**
	 * A session of a series.
	 *
	 * @param series the name without the session's number (第14届全国人大常委会会议)
	 * @param scope the id of the place whose body meets
	 * @param ordinal the number of the session, or the year
	 */
	public record Session(String series, String scope, int ordinal) {

	}

}
