package org.policygraph.meetings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.events.NameForms;
import org.policygraph.facts.EventType;
import org.policygraph.meetings.Telling.Who;
import org.policygraph.text.Dots;

/**
 * A telling with what is worked out of it once, however many others it is compared with.
 *
 * @param telling the telling
 * @param name its name taken apart, or null
 * @param headline the headline, taken apart
 * @param people everyone who took part, by the last part of the name
 * @param leads who led or chaired it, as the article says
 */
record Known(Telling telling, @Nullable EventName name, Headline headline, Set<String> people, Set<String> leads) {

	static Known of(Telling telling) {
		String name = telling.name();
		Set<String> people = names(telling.people().stream());
		Headline headline = Headline.of(telling.title(), (name != null) ? NameForms.of(name) : "", people);
		return new Known(telling, (name != null) ? EventName.of(name, telling.title()) : null, headline, people,
				names(telling.people().stream().filter(Who::leads)));
	}

	/**
	 * {@return those by whom the event is looked up: who led it, and whom they met, for
	 * reports may tell it from either side; else the first two named; all who are
	 * appointed}
	 */
	List<String> principals() {
		if (!this.leads.isEmpty()) {
			String guest = (this.telling.type() == EventType.AUDIENCE) ? guest() : null;
			return Stream.concat(this.leads.stream(), Stream.ofNullable(guest)).distinct().toList();
		}
		int most = (this.telling.type() == EventType.APPOINTMENT) ? 6 : 2;
		return this.telling.people().stream().map((who) -> Dots.lastPart(who.name())).distinct().limit(most).toList();
	}

	/**
	 * {@return the other side of an audience or letter: the first who does not lead; null
	 * where there is none, or where those received are a group}
	 */
	@Nullable String guest() {
		return (this.headline.collective() != null) ? null
				: this.telling.people()
					.stream()
					.filter((who) -> !who.leads())
					.map((who) -> Dots.lastPart(who.name()))
					.findFirst()
					.orElse(null);
	}

	/** 弗拉基米尔·普京 and 普京 are printed of one person in reports of one event. */
	private static Set<String> names(Stream<Who> people) {
		return people.map((who) -> Dots.lastPart(who.name())).collect(Collectors.toCollection(TreeSet::new));
	}

}
