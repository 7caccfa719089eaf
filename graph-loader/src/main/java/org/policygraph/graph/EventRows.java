package org.policygraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Role;
import org.policygraph.graph.EventReport.Attends;
import org.policygraph.graph.EventReport.Takes;
import org.policygraph.graph.Rows.Merge;
import org.policygraph.naming.LookupKeys;
import org.policygraph.resolution.Ids;

/** The rows of an event that has been put together from its reports. */
final class EventRows {

	private static final Map<Role, Merge> ROLES = Map.of(Role.CHAIR, Merge.CHAIRS, Role.SPEAK, Merge.SPEAKERS,
			Role.LEAD, Merge.LEADERS);

	private static final Map<EventType, String> LABELS = Map.of(EventType.MEETING, "Meeting", EventType.INSPECTION,
			"Inspection", EventType.AUDIENCE, "Audience", EventType.CEREMONY, "Ceremony", EventType.CORRESPONDENCE,
			"Correspondence", EventType.PUBLICATION, "PublicationEvent", EventType.VISIT, "Visit",
			EventType.APPOINTMENT, "Appointment");

	private final MergedEvent event;

	private final Rows rows;

	private EventRows(MergedEvent event, Rows rows) {
		this.event = event;
		this.rows = rows;
	}

	/**
	 * Adds the rows of an event.
	 * @param event the event
	 * @param rows where to
	 */
	static void add(MergedEvent event, Rows rows) {
		EventRows adding = new EventRows(event, rows);
		adding.addEvent();
		adding.addAttendees();
		adding.addGroups();
		adding.addPlaces();
		adding.addDay(Merge.EVENT_STARTS, event.start());
		adding.addDay(Merge.EVENT_ENDS, event.end());
	}

	private void addEvent() {
		LocalDate start = this.event.start();
		LocalDate end = this.event.end();
		this.rows.add(Merge.EVENTS, Rows.row("id", this.event.id(), "label", LABELS.get(this.event.lead().type()),
				"properties",
				Rows.row("id", this.event.id(), "type", this.event.lead().type().name(), "name", this.event.name(),
						"label", this.event.lead().label(), "start", start, "end", end, "precision",
						(start != null || end != null) ? "DAY" : null, "level", SharedRows.name(this.event.level()),
						"participantsComplete", this.event.complete(), "keys", keys(this.event.name()))));
	}

	private static @Nullable List<String> keys(@Nullable String name) {
		return (name != null) ? LookupKeys.ofNames(List.of(name)) : null;
	}

	private void addAttendees() {
		int order = 0;
		for (Attends attends : this.event.attendees()) {
			order++;
			attends.roles().forEach((role, evidence) -> {
				Merge merge = ROLES.get(role);
				if (merge != null) {
					this.rows.add(merge, row(attends, evidence.properties()));
				}
			});
			EvidenceList all = EvidenceList.union(attends.roles().values());
			Map<String, Object> properties = attends.roles().getOrDefault(Role.ATTEND, all).properties();
			properties.put("order", order);
			properties.put("posts", attends.posts());
			properties.put("roles", attends.roles().keySet().stream().map(Role::name).toList());
			this.rows.add(Merge.ATTENDANCE, row(attends, properties));
		}
	}

	private Map<String, Object> row(Attends attends, Map<String, Object> properties) {
		return Rows.row("event", this.event.id(), "person", attends.person(), "properties", properties);
	}

	private void addGroups() {
		int order = 0;
		for (Map.Entry<String, EvidenceList> group : this.event.groups().entrySet()) {
			order++;
			Map<String, Object> properties = group.getValue().properties();
			properties.put("order", order);
			this.rows.add(Merge.GROUPS, Rows.row("event", this.event.id(), "id",
					Ids.of("gr", this.event.id(), group.getKey()), "text", group.getKey(), "properties", properties));
		}
	}

	private void addPlaces() {
		List<Takes> places = this.event.places();
		int plain = (int) places.stream().filter((place) -> !place.site()).count();
		for (int i = 0; i < places.size(); i++) {
			Takes takes = places.get(i);
			String kind = takes.site() ? "SITE" : "PLACE";
			Map<String, Object> properties = takes.evidence().properties();
			properties.put("kind", kind);
			properties.put("certain", takes.certain());
			properties.put("order", takes.site() ? i - plain + 1 : i + 1);
			this.rows.add(Merge.EVENT_PLACES,
					Rows.row("event", this.event.id(), "place", takes.place(), "kind", kind, "properties", properties));
		}
	}

	private void addDay(Merge merge, @Nullable LocalDate day) {
		if (day != null) {
			this.rows.add(merge, Rows.row("event", this.event.id(), "date", day.toString(), "properties",
					this.event.evidenceOf(day).properties()));
			new SharedRows(this.rows).add(day);
		}
	}

}
