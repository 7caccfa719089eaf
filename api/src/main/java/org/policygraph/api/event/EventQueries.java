package org.policygraph.api.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.answer.ArticleSummary;
import org.policygraph.api.answer.EventDays;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.answer.Statement;
import org.policygraph.api.answer.TaskSet;
import org.policygraph.api.event.Event.Day;
import org.policygraph.api.event.Event.Edge;
import org.policygraph.api.event.Event.Group;
import org.policygraph.api.event.Event.Located;
import org.policygraph.api.event.Event.Mentioned;
import org.policygraph.api.event.Event.Report;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.UnknownId;

import org.springframework.stereotype.Component;

/** The statements about events, and their rows as answers. */
@Component
class EventQueries {

	/** So many events are looked at and sorted in a few milliseconds. */
	private static final int FEW = 1000;

	private static final List<String> SELECTIVE = List.of("official", "place", "organization");

	private final GraphReader graph;

	private final Answers answers;

	private final EventDays days;

	EventQueries(GraphReader graph, Answers answers, EventDays days) {
		this.days = days;
		this.graph = graph;
		this.answers = answers;
	}

	Page<ListedEvent> events(EventQuestion question, Paging paging) {
		return this.answers.unlessMerged(listed(question, paging), question.official());
	}

	private Page<ListedEvent> listed(EventQuestion question, Paging paging) {
		Map<String, @Nullable Object> parameters = question.parameters();
		Optional<String> rare = rare(parameters);
		if (rare.isPresent()) {
			parameters.put("among", rare.get());
			parameters.put("from", question.period().from());
			parameters.put("to", question.period().to());
			return this.answers.page("events_among", parameters, paging, ListedEvent::of);
		}
		return this.answers.page("events", this.days.with(parameters, question.period()), paging, ListedEvent::of);
	}

	/**
	 * {@return the filter that leaves so few events that looking at all of them is less
	 * than walking back through the days}
	 */
	private Optional<String> rare(Map<String, ? extends @Nullable Object> parameters) {
		Map<String, @Nullable Object> selective = new HashMap<>();
		SELECTIVE.forEach((name) -> selective.put(name, parameters.get(name)));
		if (selective.values().stream().allMatch(Objects::isNull)) {
			return Optional.empty();
		}
		selective.put("enough", FEW);
		return this.graph.one("rarity", selective)
			.filter((row) -> Objects.requireNonNullElse(row.number("events"), 0) <= FEW)
			.map((row) -> row.text("among"));
	}

	Event event(String id) {
		Row row = this.graph.one("event", Map.of("id", id)).orElseThrow(() -> new UnknownId("event", id));
		List<Row> participants = this.graph.all("event_participants", Map.of("id", id));
		List<Row> taskSets = this.graph.all("task_sets", Map.of("event", id));
		List<Row> all = new ArrayList<>(participants);
		all.addAll(taskSets);
		all.add(row);
		return event(row, participants, taskSets, this.answers.quotes(all));
	}

	Page<Participant> participants(String id, Paging paging) {
		Page<Participant> page = this.answers.page("event_participants", Map.of("id", id), paging, Participant::of);
		checkKnown(page, id);
		return page;
	}

	Difference participantsNotAt(String id, String other, Paging paging) {
		List<Row> lists = this.graph.all("completeness", Map.of("ids", List.of(id, other)));
		Map<String, Row> known = new HashMap<>();
		lists.forEach((row) -> known.put(row.row("event").text("id"), row));
		for (String one : List.of(id, other)) {
			if (!known.containsKey(one)) {
				throw new UnknownId("event", one);
			}
		}
		List<EventSummary> open = lists.stream()
			.filter((row) -> !row.flag("complete"))
			.map((row) -> EventSummary.of(row.row("event")))
			.toList();
		if (!open.isEmpty()) {
			return Difference.unknown(open);
		}
		return Difference
			.of(this.answers.page("participants_not_at", Map.of("id", id, "other", other), paging, Participant::of));
	}

	Page<CommonParticipant> commonParticipants(String id, String other, Paging paging) {
		Page<CommonParticipant> page = this.answers.page("common_participants", Map.of("id", id, "other", other),
				paging, CommonParticipant::of);
		checkKnown(page, id, other);
		return page;
	}

	Page<SimilarEvent> similar(String id, Paging paging) {
		Page<SimilarEvent> page = this.answers.page("similar_events", Map.of("id", id), paging,
				(row, quotes) -> SimilarEvent.of(row));
		checkKnown(page, id);
		return page;
	}

	GroupAnswer group(String id) {
		return this.answers.one("group", "group", Map.of("id", id), (row,
				quotes) -> new GroupAnswer(group(row.row("attended"), quotes), EventSummary.of(row.row("event"))));
	}

	private void checkKnown(Page<?> page, String... ids) {
		if (page.items().isEmpty()) {
			this.answers.checkKnown("event", "has_event", Map.of("ids", List.of(ids)));
		}
	}

	private static Event event(Row row, List<Row> participants, List<Row> taskSets, Quotes quotes) {
		Row event = row.row("event");
		EventSummary summary = EventSummary.of(event);
		return new Event(summary.id(), summary.self(), summary.label(), summary.type(), summary.typeLabel(),
				summary.name(), summary.start(), summary.end(), event.textOrNull("precision"),
				event.textOrNull("level"), quotes.of(row.rows("reports")),
				participants.stream().map((participant) -> Participant.of(participant, quotes)).toList(),
				event.flag("participantsComplete"),
				row.rows("groups").stream().map((group) -> group(group, quotes)).toList(),
				located(row, "PLACE", quotes), located(row, "SITE", quotes),
				row.rows("days").stream().map((day) -> day(day, quotes)).toList(),
				taskSets.stream().map((set) -> TaskSet.of(set, quotes)).toList(),
				row.rows("statements").stream().map((stated) -> Statement.of(stated, quotes)).toList(),
				row.rows("series").stream().map(SeriesAnswers::session).toList(), mentioned(row, "refersTo", quotes),
				mentioned(row, "referredToBy", quotes),
				row.rows("reports")
					.stream()
					.map((report) -> new Report(ArticleSummary.of(report.row("article")), quotes.of(report)))
					.toList());
	}

	private static Group group(Row row, Quotes quotes) {
		String id = row.row("group").text("id");
		String text = row.row("group").text("text");
		return new Group(id, Address.of("groups", id), text, text, quotes.of(row));
	}

	private static List<Mentioned> mentioned(Row row, String column, Quotes quotes) {
		return row.rows(column)
			.stream()
			.map((one) -> new Mentioned(EventSummary.of(one.row("event")), quotes.of(one)))
			.toList();
	}

	private static List<Located> located(Row row, String kind, Quotes quotes) {
		return row.rows("places")
			.stream()
			.filter((place) -> place.text("kind").equals(kind))
			.map((place) -> new Located(PlaceSummary.of(place.row("place")), quotes.of(place)))
			.toList();
	}

	private static Day day(Row row, Quotes quotes) {
		String iso = row.text("day");
		Edge edge = row.text("edge").equals("STARTED_ON") ? Edge.START : Edge.END;
		return new Day(iso, Address.of("dates", iso), edge, quotes.of(row));
	}

}
