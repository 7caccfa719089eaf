package org.policygraph.api.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.graph.Row;

/**
 * A day, month or year with the number of events of each of its days.
 *
 * @param date the day, month or year
 * @param days its days with events, the first first
 */
@Schema(name = "Calendar")
record CalendarSheet(Day date, @Schema(description = "Its days with events, in order.") List<CountedDay> days) {

	static CalendarSheet of(Calendar calendar, List<Row> rows) {
		Map<LocalDate, Map<EventType, Integer>> days = new TreeMap<>();
		for (Row row : rows) {
			LocalDate day = LocalDate.parse(row.text("day"));
			days.computeIfAbsent(day, (key) -> new LinkedHashMap<>())
				.put(EventType.valueOf(row.text("type")), row.count("events"));
		}
		List<CountedDay> counted = new ArrayList<>();
		days.forEach((day, types) -> counted.add(CountedDay.of(day, types)));
		return new CalendarSheet(Day.of(calendar), counted);
	}

	/**
	 * A day with the number of its events.
	 *
	 * @param date the day
	 * @param self its address
	 * @param events how many events were going on
	 * @param types how many of each type
	 */
	record CountedDay(LocalDate date, String self, int events, Map<EventType, Integer> types) {

		static CountedDay of(LocalDate day, Map<EventType, Integer> types) {
			return new CountedDay(day, Address.of("dates", day.toString()),
					types.values().stream().mapToInt(Integer::intValue).sum(), types);
		}

	}

}
