package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.ask.Thing.Kind;
import org.policygraph.api.graph.Row;

/** The people and places that a question is about, and their events. */
final class Subjects {

	private static final Set<QuestionType> OF_VISITS = EnumSet.of(QuestionType.DID_VISIT, QuestionType.VISIT_COUNT,
			QuestionType.EVENT_DAY_OF, QuestionType.EVENTS_OF);

	private Subjects() {
	}

	/** The events of the people that the question names, as it restricts them. */
	static List<Row> events(Inquiry inquiry, @Nullable List<String> types, @Nullable String role) {
		EventFilter filter = EventFilter.NONE.of(people(inquiry)).types(types).role(role).in(places(inquiry));
		return EventSearch.pick(inquiry, asHolder(EventSearch.events(inquiry, filter), inquiry.asked().as()), filter);
	}

	/** 作为总理: events whose reports name somebody so. */
	private static List<Row> asHolder(List<Row> events, @Nullable String post) {
		return (post == null) ? events
				: events.stream()
					.filter((row) -> row.rows("attended")
						.stream()
						.anyMatch((one) -> one.texts("posts").stream().anyMatch((named) -> named.endsWith(post))))
					.toList();
	}

	static List<List<String>> people(Inquiry inquiry) {
		List<List<String>> people = new ArrayList<>();
		for (int i = 0; inquiry.has('P', i); i++) {
			people.add(inquiry.ids(Kind.P, i));
		}
		List<String> ofState = inquiry.ofState();
		if (ofState != null) {
			people.add(ofState);
		}
		return people;
	}

	/** Who comes to visit comes here. */
	static @Nullable List<String> places(Inquiry inquiry) {
		if (inquiry.asked().says("来访") && OF_VISITS.contains(inquiry.asked().type())) {
			return List.of(Audience.HOME);
		}
		return (inquiry.has('L', 0) && inquiry.asked().state() == null) ? inquiry.ids(Kind.L, 0) : null;
	}

	static String names(Inquiry inquiry) {
		return inquiry.has('P', 1) ? inquiry.name(Kind.P, 0) + "、" + inquiry.name(Kind.P, 1) : inquiry.name(Kind.P, 0);
	}

	static List<Row> facts(Row row) {
		List<Row> attended = row.rows("attended");
		return attended.isEmpty() ? row.rows("reports") : attended;
	}

}
