package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

/**
 * The two sides of an audience; whoever only accompanies its host is on neither.
 *
 * @param hosts who received
 * @param guests who was received
 */
record Audience(List<Row> hosts, List<Row> guests) {

	/** The rules that find both sides of one verb: 甲会见乙, 甲同乙会谈. */
	private static final String RULES = "audience.";

	/** Only a group is told to have been received: 甲会见代表团. */
	private static final String OF_GROUP = "audience.receive.group";

	/** Our own state. */
	static final String HOME = "CN";

	/** A state, or a division of ours. */
	private static final Pattern OF_STATE = Pattern.compile("[A-Z]{2}(-\\d+)?");

	/** The letters of a state. */
	private static final int STATE = 2;

	Audience {
		hosts = List.copyOf(hosts);
		guests = List.copyOf(guests);
	}

	/**
	 * {@return the sides of each of some events that has participants, in the events'
	 * order}
	 * @param inquiry the question
	 * @param events ids of events
	 */
	static List<Audience> all(Inquiry inquiry, List<String> events) {
		Map<String, List<Row>> present = new LinkedHashMap<>();
		events.forEach((event) -> present.put(event, new ArrayList<>()));
		Map<String, @Nullable Object> parameters = inquiry.ranks();
		parameters.put("events", events);
		inquiry.ask("ask_audiences", parameters)
			.forEach((row) -> Objects.requireNonNull(present.get(row.text("id"))).add(row));
		return present.values().stream().filter((rows) -> !rows.isEmpty()).map(Audience::of).toList();
	}

	/**
	 * Those named beside the verb are received, and those of another state than a host of
	 * this one; where there are none, who speaks there, or else all the others.
	 */
	static Audience of(List<Row> present) {
		List<Row> hosts = present.stream().filter((row) -> has(row, "roles", "LEAD")).toList();
		List<Row> others = present.stream().filter((row) -> !has(row, "roles", "LEAD")).toList();
		boolean home = hosts.stream().anyMatch((row) -> HOME.equals(state(row)));
		List<Row> received = those(others, (row) -> isReceived(row) || (home && isForeign(row)));
		if (!received.isEmpty()) {
			return new Audience(hosts, received);
		}
		if (hosts.stream().anyMatch((row) -> has(row, "rules", OF_GROUP))) {
			return new Audience(hosts, List.of());
		}
		List<Row> speaking = those(others, (row) -> has(row, "roles", "SPEAK"));
		return new Audience(hosts, speaking.isEmpty() ? others : speaking);
	}

	private static List<Row> those(List<Row> rows, Predicate<Row> wanted) {
		return rows.stream().filter(wanted).toList();
	}

	private static boolean has(Row row, String list, String value) {
		return row.row("attended").texts(list).contains(value);
	}

	private static boolean isReceived(Row row) {
		return row.row("attended").texts("rules").stream().anyMatch((rule) -> rule.startsWith(RULES));
	}

	private static boolean isForeign(Row row) {
		String state = state(row);
		return state != null && !HOME.equals(state);
	}

	/** The state of a person's latest post, where it is one of a state or a division. */
	private static @Nullable String state(Row row) {
		String sphere = row.row("person").textOrNull("sphere");
		return (sphere != null && OF_STATE.matcher(sphere).matches()) ? sphere.substring(0, STATE) : null;
	}

}
