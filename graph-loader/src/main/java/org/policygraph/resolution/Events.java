package org.policygraph.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.EventFact;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Participant;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Role;
import org.policygraph.facts.When;
import org.policygraph.meetings.Days;
import org.policygraph.meetings.PassedOn;
import org.policygraph.meetings.PassedOn.Passing;
import org.policygraph.meetings.Telling;
import org.policygraph.meetings.Telling.Where;
import org.policygraph.meetings.Telling.Who;
import org.policygraph.resolution.ResolvedArticle.Appearance;
import org.policygraph.resolution.ResolvedArticle.Located;
import org.policygraph.text.Lexicon;

/**
 * What an article tells of an event. Which event that is follows from all that is told of
 * it and its like ({@link org.policygraph.meetings.Clusters}).
 */
final class Events {

	private final Divisions divisions;

	private final List<String> nationwide = Lexicon.lines(Events.class, "event-scopes.txt");

	private final List<List<String>> manners = Lexicon.table(Telling.class, "manners.tsv", 3);

	Events(Divisions divisions) {
		this.divisions = divisions;
	}

	/**
	 * {@return what an article tells of an event, as far as it says which event it is}
	 * @param place where the article stands
	 * @param facts the article's facts
	 * @param index which of its events
	 * @param people who is named in the article
	 * @param locations where the event took place
	 */
	Telling telling(Setting place, ArticleFacts facts, int index, Map<String, Appearance> people,
			List<Located> locations) {
		EventFact event = facts.events().get(index);
		Article article = facts.article();
		When when = event.when();
		String title = article.headline().title();
		Printed name = event.name();
		LocalDate published = article.source().published();
		return new Telling(Ids.of("ev", article.id(), Integer.toString(index)), article.id(), published, event.type(),
				(name != null) ? name.text() : null, (title != null) ? title : "",
				Days.of((when != null) ? when.start() : null, (when != null) ? when.end() : null, published),
				event.participants().stream().map(Events::who).toList(),
				where(event, locations, (title != null) ? title : "", scope(name, place, widest(event, people))),
				manners(facts, event), (index == firstMeeting(facts)) ? passedOn(facts, name) : List.of(), null);
	}

	private static Who who(Participant participant) {
		return new Who(participant.name(),
				participant.roles().containsKey(Role.LEAD) || participant.roles().containsKey(Role.CHAIR));
	}

	private Where where(EventFact event, List<Located> locations, String title, @Nullable String scope) {
		SortedSet<String> known = new TreeSet<>();
		locations.stream()
			.filter((located) -> !located.site() && located.location().kind() != Location.Kind.UNRESOLVED)
			.forEach((located) -> known.addAll(abroad(located.location())));
		return new Where(known,
				event.sites().stream().map(Printed::text).collect(Collectors.toCollection(TreeSet::new)),
				this.divisions.statesIn(title), scope);
	}

	/** A division's id says what it lies in; 喀山 is also Russia. */
	private List<String> abroad(Location location) {
		Location around = location.partOf();
		boolean foreign = around != null && around.kind() == Location.Kind.COUNTRY
				&& !around.id().equals(this.divisions.china().id());
		return (foreign && around != null) ? List.of(location.id(), around.id()) : List.of(location.id());
	}

	/** What says so beside the event itself counts first, the headline only else. */
	private SortedSet<String> manners(ArticleFacts facts, EventFact event) {
		String told = event.evidence().stream().map(facts::quote).collect(Collectors.joining("\n"));
		SortedSet<String> manners = mannersIn(told);
		String title = facts.article().headline().title();
		return (manners.isEmpty() && title != null) ? mannersIn(title) : manners;
	}

	private SortedSet<String> mannersIn(String text) {
		return this.manners.stream()
			.filter((row) -> text.contains(row.get(0)))
			.map((row) -> row.get(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static int firstMeeting(ArticleFacts facts) {
		List<EventType> types = facts.events().stream().map(EventFact::type).toList();
		return types.indexOf(EventType.MEETING);
	}

	private static List<Passing> passedOn(ArticleFacts facts, @Nullable Printed name) {
		return PassedOn.in(facts.article().text())
			.stream()
			.filter((passed) -> name == null || !name.text().contains(passed.name()))
			.toList();
	}

	/**
	 * {@return the widest level among the participants' offices, or null}
	 */
	static @Nullable Level level(EventFact event, Map<String, Appearance> people) {
		return offices(event, people).map((holding) -> holding.post().level())
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private @Nullable String scope(@Nullable Printed printed, Setting place, @Nullable Location widest) {
		String name = (printed != null) ? printed.text() : "";
		if (this.nationwide.stream().anyMatch(name::startsWith)) {
			return this.divisions.china().id();
		}
		Divisions.Prefix prefix = this.divisions.prefix(name, place.home());
		if (prefix != null) {
			return prefix.place().id();
		}
		if (widest != null) {
			return widest.id();
		}
		return (place.home() != null) ? place.home().id() : null;
	}

	private static @Nullable Location widest(EventFact event, Map<String, Appearance> people) {
		return offices(event, people).map((holding) -> holding.post().organization())
			.filter((organ) -> organ != null && organ.of() != null && organ.level() != null)
			.min(Comparator.comparing(Organization::level).thenComparing(Organization::id))
			.map(Organization::of)
			.orElse(null);
	}

	private static Stream<Holding> offices(EventFact event, Map<String, Appearance> people) {
		return event.participants()
			.stream()
			.map((one) -> people.get(one.name()))
			.filter(Objects::nonNull)
			.flatMap((appearance) -> appearance.holdings().stream())
			.filter((holding) -> holding.post().open() && !holding.seat());
	}

	/**
	 * Where an article stands.
	 *
	 * @param document the file or record
	 * @param home what it is at home in, or null
	 */
	record Setting(String document, @Nullable Location home) {

	}

}
