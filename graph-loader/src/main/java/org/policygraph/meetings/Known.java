package org.policygraph.meetings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.meetings.Telling.Who;
import org.policygraph.text.Lexicon;

/**
 * A telling with what is worked out of it once, however many others it is compared with.
 *
 * @param telling the telling
 * @param name its name taken apart, or null
 * @param headline the headline in one way of writing
 * @param topic the headline without the people and the words of meeting
 * @param people everyone who took part, by the last part of the name
 * @param leads who led or chaired it, as the article says
 */
record Known(Telling telling, @Nullable EventName name, String headline, String topic, Set<String> people,
		Set<String> leads) {

	private static final List<String> MEETING_WORDS = Lexicon.lines(Known.class, "meeting-words.txt");

	static Known of(Telling telling) {
		String name = telling.name();
		String headline = NameForms.of(telling.title());
		return new Known(telling, (name != null) ? EventName.of(name, telling.title()) : null, headline,
				topic(headline, (name != null) ? NameForms.of(name) : "", telling.people()),
				names(telling.people().stream()), names(telling.people().stream().filter(Who::leads)));
	}

	/**
	 * {@return those by whom the event is looked up: who led it, else the first two
	 * named; all who are appointed}
	 */
	List<String> principals() {
		if (!this.leads.isEmpty()) {
			return List.copyOf(this.leads);
		}
		int most = (this.telling.type() == EventType.APPOINTMENT) ? 6 : 2;
		return this.telling.people().stream().map((who) -> lastPart(who.name())).distinct().limit(most).toList();
	}

	/**
	 * {@return the other side of an audience or letter: the first who does not lead, or
	 * null}
	 */
	@Nullable String guest() {
		return this.telling.people()
			.stream()
			.filter((who) -> !who.leads())
			.map((who) -> lastPart(who.name()))
			.findFirst()
			.orElse(null);
	}

	/** 弗拉基米尔·普京 and 普京 are printed of one person in reports of one event. */
	private static String lastPart(String name) {
		return name.substring(Math.max(name.lastIndexOf('·'), name.lastIndexOf('•')) + 1);
	}

	private static Set<String> names(Stream<Who> people) {
		return people.map((who) -> lastPart(who.name())).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String topic(String headline, String name, List<Who> people) {
		String topic = headline.replace(name, "");
		for (Who who : people) {
			topic = topic.replace(lastPart(who.name()), "");
		}
		for (String word : MEETING_WORDS) {
			topic = topic.replace(word, "");
		}
		return topic;
	}

}
