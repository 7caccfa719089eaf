package org.policygraph.meetings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Of the names that an event is printed with, the one to show. */
public final class EventNames {

	private EventNames() {
	}

	/**
	 * {@return the name that most say, of those that say which meeting it was
	 * (十四届全国人大常委会第十六次会议 rather than 全国人大常委会会议 or 第二次全体会议); null where none is printed}
	 */
	public static @Nullable String best(Collection<Telling> tellings) {
		Map<String, Long> printed = tellings.stream()
			.map(Telling::name)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy((name) -> name, Collectors.counting()));
		return printed.keySet()
			.stream()
			.min(Comparator.comparing((String name) -> EventName.of(name, "").generic())
				.thenComparing((name) -> -EventName.of(name, "").numbers().size())
				.thenComparing((name) -> -printed.getOrDefault(name, 0L))
				.thenComparing((name) -> -name.length())
				.thenComparing(Comparator.naturalOrder()))
			.orElse(null);
	}

}
