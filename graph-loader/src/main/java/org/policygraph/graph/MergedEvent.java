package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.Role;
import org.policygraph.graph.EventReport.Attends;
import org.policygraph.graph.EventReport.Dates;
import org.policygraph.graph.EventReport.Takes;
import org.policygraph.meetings.EventNames;
import org.policygraph.meetings.Telling;
import org.policygraph.resolution.Level;

/**
 * An event as all of its reports together tell it: a function of the set of reports, so
 * that it does not matter which came first. The report that names most participants leads
 * where only one can be right.
 *
 * @param id the event's id
 * @param lead the leading report
 * @param reports all reports, the leading one first
 */
record MergedEvent(String id, EventReport lead, List<EventReport> reports) {

	private static final Comparator<EventReport> LEADING = Comparator
		.comparingInt((EventReport report) -> -report.attendees().size())
		.thenComparing(EventReport::article)
		.thenComparing(EventReport::id);

	/**
	 * Puts an event together.
	 * @param id the event's id
	 * @param reports at least one, in any order
	 * @return the event
	 */
	static MergedEvent of(String id, Collection<EventReport> reports) {
		List<EventReport> sorted = reports.stream().sorted(LEADING).toList();
		return new MergedEvent(id, sorted.get(0), sorted);
	}

	/**
	 * {@return what its tellings say of which event it is}
	 */
	List<Telling> tellings() {
		return this.reports.stream().map(EventReport::telling).toList();
	}

	/** The name that says most, as most reports print it. */
	@Nullable String name() {
		return EventNames.best(tellings());
	}

	/** The first day of all that the reports give. */
	@Nullable LocalDate start() {
		return days(Dates::start).min(Comparator.naturalOrder()).orElse(null);
	}

	/**
	 * The last day of all that the reports give; unknown where a report leaves the end
	 * open and the others know of one day only.
	 */
	@Nullable LocalDate end() {
		LocalDate end = days(Dates::end).max(Comparator.naturalOrder()).orElse(null);
		boolean open = this.reports.stream()
			.map(EventReport::dates)
			.anyMatch((dates) -> dates != null && dates.end() == null && dates.start() != null
					&& !dates.start().isBefore((end != null) ? end : dates.start()));
		return open ? null : end;
	}

	private Stream<LocalDate> days(Function<Dates, @Nullable LocalDate> day) {
		return this.reports.stream()
			.map(EventReport::dates)
			.filter(Objects::nonNull)
			.map(day::apply)
			.filter(Objects::nonNull);
	}

	@Nullable Level level() {
		return this.reports.stream()
			.map(EventReport::level)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** A caption that names one of them does not make a list complete. */
	boolean complete() {
		return this.reports.stream().allMatch(EventReport::complete);
	}

	/**
	 * {@return the evidence of the printed days that say the given day}
	 */
	EvidenceList evidenceOf(LocalDate day) {
		return EvidenceList.union(this.reports.stream()
			.map(EventReport::dates)
			.filter(Objects::nonNull)
			.filter((dates) -> day.equals(dates.start()) || day.equals(dates.end()))
			.map(Dates::evidence)
			.toList());
	}

	/**
	 * {@return everyone who took part, those of the leading report first}
	 */
	List<Attends> attendees() {
		Map<String, List<Attends>> byPerson = grouped(EventReport::attendees, Attends::person);
		return byPerson.entrySet().stream().map((entry) -> attends(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * {@return where it took place: places, then sites}
	 */
	List<Takes> places() {
		Map<String, List<Takes>> byPlace = grouped((report) -> report.places(),
				(takes) -> takes.site() + takes.place());
		return byPlace.values()
			.stream()
			.map((same) -> new Takes(same.get(0).place(), same.get(0).site(), same.stream().anyMatch(Takes::certain),
					EvidenceList.union(same.stream().map(Takes::evidence).toList())))
			.sorted(Comparator.comparing(Takes::site))
			.toList();
	}

	/**
	 * {@return the unnamed collectives, those of the leading report first}
	 */
	Map<String, EvidenceList> groups() {
		Map<String, EvidenceList> groups = new LinkedHashMap<>();
		for (EventReport report : this.reports) {
			report.groups()
				.forEach((text, evidence) -> groups.merge(text, evidence,
						(one, other) -> EvidenceList.union(List.of(one, other))));
		}
		return groups;
	}

	private static Attends attends(String person, List<Attends> same) {
		List<String> posts = same.stream().flatMap((one) -> one.posts().stream()).distinct().toList();
		SortedMap<Role, EvidenceList> roles = new TreeMap<>();
		for (Attends one : same) {
			one.roles()
				.forEach((role, evidence) -> roles.merge(role, evidence,
						(left, right) -> EvidenceList.union(List.of(left, right))));
		}
		return new Attends(person, same.get(0).alone(), posts, roles);
	}

	private <T> Map<String, List<T>> grouped(Function<EventReport, List<T>> items, Function<T, String> key) {
		Map<String, List<T>> groups = new LinkedHashMap<>();
		Stream<T> all = this.reports.stream().flatMap((report) -> items.apply(report).stream());
		all.forEach((item) -> groups.computeIfAbsent(key.apply(item), (name) -> new ArrayList<>()).add(item));
		return groups;
	}

}
