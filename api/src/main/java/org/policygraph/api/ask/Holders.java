package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.policygraph.api.graph.Row;

/** Who of several holders of a post holds it now, and who came before whom. */
final class Holders {

	/** So many appointed on one day are a new body. */
	private static final int SEVERAL = 2;

	private Holders() {
	}

	/**
	 * {@return those of whom nothing says that they hold the post no more, in the order
	 * given}: the last report does (不再担任), or others were appointed together after they
	 * were named with it for the last time
	 * @param inquiry the question
	 * @param held rows of ask_holders or ask_leaders
	 */
	static List<Row> current(Inquiry inquiry, List<Row> held) {
		return current(told(inquiry, held), held);
	}

	static List<Row> current(Told told, List<Row> held) {
		Map<String, LocalDate> renewed = held.stream()
			.collect(Collectors.groupingBy((row) -> row.row("post").text("id"),
					Collectors.collectingAndThen(Collectors.toList(), Holders::renewed)));
		return held.stream().filter((row) -> !told.isFormer(row.row("held"))).filter((row) -> {
			LocalDate last = row.row("held").day("lastSeen");
			return last == null || !last.isBefore(renewed.getOrDefault(row.row("post").text("id"), LocalDate.MIN));
		}).toList();
	}

	/** The last day on which several were named with the post as newly appointed. */
	private static LocalDate renewed(List<Row> held) {
		return held.stream()
			.filter((row) -> row.row("held").flag("appointed"))
			.map((row) -> row.row("held").day("firstSeen"))
			.filter((day) -> day != null)
			.collect(Collectors.groupingBy((day) -> day, Collectors.counting()))
			.entrySet()
			.stream()
			.filter((day) -> day.getValue() >= SEVERAL)
			.map(Map.Entry::getKey)
			.max(Comparator.naturalOrder())
			.orElse(LocalDate.MIN);
	}

	/**
	 * {@return the earliest first; of two named first on one day who leaves comes before
	 * who follows}
	 * @param inquiry the question
	 * @param held rows of ask_holders
	 */
	static List<Row> inOrder(Inquiry inquiry, List<Row> held) {
		return inOrder(told(inquiry, held), held);
	}

	static List<Row> inOrder(Told told, List<Row> held) {
		return held.stream()
			.sorted(Comparator.comparing((Row row) -> String.valueOf(row.row("held").day("firstSeen")))
				.thenComparing((row) -> !told.isFormer(row.row("held"))))
			.toList();
	}

	private static Told told(Inquiry inquiry, List<Row> held) {
		return inquiry.told(held.stream()
			.map((row) -> row.row("held").texts("evidence"))
			.filter((evidence) -> !evidence.isEmpty())
			.map((evidence) -> evidence.get(evidence.size() - 1)));
	}

}
