package org.policygraph.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.facts.When;
import org.policygraph.meetings.Telling;
import org.policygraph.resolution.Level;
import org.policygraph.resolution.ResolvedArticle.Attendee;
import org.policygraph.resolution.ResolvedArticle.Located;
import org.policygraph.resolution.ResolvedArticle.ResolvedEvent;

/**
 * What one article says of an event. The graph keeps it with the article, so that the
 * event can be put together anew whenever one of its reports comes, changes or goes.
 *
 * @param telling what tells which event it is
 * @param label its name or description
 * @param level its level, or null
 * @param complete whether the article names everyone who took part
 * @param evidence the words that say that it took place
 * @param dates its days, or null
 * @param attendees who took part, in the article's order
 * @param places where, in the article's order; places, then sites
 * @param groups unnamed collectives by their text, in the article's order
 */
record EventReport(Telling telling, String label, @Nullable Level level, boolean complete, EvidenceList evidence,
		@Nullable Dates dates, List<Attends> attendees, List<Takes> places, Map<String, EvidenceList> groups) {

	static EventReport of(String article, ResolvedEvent event) {
		EventFact fact = event.fact();
		Map<String, EvidenceList> groups = new LinkedHashMap<>();
		fact.groups()
			.forEach((group) -> groups.merge(group.text(), EvidenceList.of(article, group.evidence()),
					(one, other) -> EvidenceList.union(List.of(one, other))));
		return new EventReport(event.telling(), event.label(), event.level(), fact.participantsComplete(),
				EvidenceList.of(article, fact.evidence()),
				(fact.when() != null) ? Dates.of(article, fact.when()) : null,
				event.attendees().stream().map((attendee) -> Attends.of(article, attendee)).toList(),
				event.locations().stream().map((located) -> Takes.of(article, located)).toList(), groups);
	}

	String id() {
		return this.telling.id();
	}

	String article() {
		return this.telling.article();
	}

	EventType type() {
		return this.telling.type();
	}

	@Nullable String name() {
		return this.telling.name();
	}

	/**
	 * {@return this report, with the persons whom its bearers are}
	 */
	EventReport attendedBy(Function<Attends, String> persons) {
		List<Attends> identified = this.attendees.stream()
			.map((one) -> new Attends(persons.apply(one), null, one.posts(), one.roles()))
			.toList();
		return new EventReport(this.telling, this.label, this.level, this.complete, this.evidence, this.dates,
				identified, this.places, this.groups);
	}

	/**
	 * The days of an event.
	 *
	 * @param start the first, or null
	 * @param end the last, or null
	 * @param evidence the printed dates
	 */
	record Dates(@Nullable LocalDate start, @Nullable LocalDate end, EvidenceList evidence) {

		private static Dates of(String article, When when) {
			return new Dates(when.start(), when.end(), EvidenceList.of(article, when.evidence()));
		}

	}

	/**
	 * A participant.
	 *
	 * @param person whom the article names: the bearer's id; in an event put together,
	 * the person's
	 * @param alone the id of the person if the mention stands for itself, or null
	 * @param posts as printed
	 * @param roles what the person did
	 */
	record Attends(String person, @Nullable String alone, List<String> posts, SortedMap<Role, EvidenceList> roles) {

		private static Attends of(String article, Attendee attendee) {
			Participant participant = attendee.participant();
			SortedMap<Role, EvidenceList> roles = new TreeMap<>();
			participant.roles().forEach((role, evidence) -> roles.put(role, EvidenceList.of(article, evidence)));
			roles.merge(Role.ATTEND, EvidenceList.of(article, participant.evidence()),
					(one, other) -> EvidenceList.union(List.of(one, other)));
			return new Attends(attendee.bearer().id(), attendee.bearer().alone(),
					participant.posts().stream().map(Printed::text).distinct().toList(), roles);
		}

	}

	/**
	 * A place of an event.
	 *
	 * @param place the place's id
	 * @param site whether it is a venue
	 * @param certain whether no other place comes into question
	 * @param evidence where it is printed
	 */
	record Takes(String place, boolean site, boolean certain, EvidenceList evidence) {

		private static Takes of(String article, Located located) {
			return new Takes(located.location().id(), located.site(), located.certain(),
					EvidenceList.of(article, located.printed().evidence()));
		}

	}

}
