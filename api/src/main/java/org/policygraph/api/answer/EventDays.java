package org.policygraph.api.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.web.Period;

import org.springframework.stereotype.Component;

/**
 * Where the events of a period stand in the order of all events, so that a statement
 * begins and ends there.
 */
@Component
public final class EventDays {

	/** After every day: days are digits. */
	private static final String END = ":";

	private final GraphReader graph;

	EventDays(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Adds to a question's parameters {@code from} and {@code to}, and the places in the
	 * order: {@code first}, from which on events can be of the period because the longest
	 * event began no earlier before it, and {@code beyond}, from which on they cannot.
	 * @param parameters the other parameters
	 * @param period the period
	 * @return all of them
	 */
	public Map<String, @Nullable Object> with(Map<String, ? extends @Nullable Object> parameters, Period period) {
		LocalDate from = period.from();
		LocalDate to = period.to();
		Map<String, @Nullable Object> all = new HashMap<>(parameters);
		all.put("from", from);
		all.put("to", to);
		all.put("first", (from != null) ? from.minusDays(longest()).toString() : "");
		all.put("beyond", (to != null) ? to.plusDays(1).toString() : END);
		return all;
	}

	private int longest() {
		return this.graph.one("longest_event", Map.of()).map((row) -> row.count("span")).orElse(0);
	}

}
