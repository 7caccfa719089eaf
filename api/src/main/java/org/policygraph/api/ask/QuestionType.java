package org.policygraph.api.ask;

import java.util.Map;
import java.util.stream.Collectors;

/** What a question asks, each with an example in {@code types.tsv}. */
enum QuestionType {

	/** Who took part. */
	ATTENDEES, ATTENDEE_COUNT, COMMON_ATTENDEES, ATTENDEES_DIFFERENCE, DID_ATTEND, DID_VISIT, IS_HOLDER, WAS_AT,
	DID_ACT,
	/** As what. */
	POST_AT, ROLE_AT,
	/** Who did what. */
	CHAIR, SPEAKERS,
	/** Unnamed participants. */
	GROUPS,
	/** When and where. */
	WHEN_WHERE, WHEN, START, END, DURATION, WHERE,
	/** What was said and set. */
	STATEMENTS, STATEMENTS_ABOUT, TASKS, TASK_COUNT, NTH_TASK, MEASURES, STATEMENTS_OF, STATEMENTS_ON, WHO_SAID,
	ADOPTED,
	/** Sources. */
	PUBLICATIONS, REPORTS, ARTICLES, FIRST_USE, USE_COUNT, EVENTS_MENTIONING, MENTIONED,
	/** People and their events. */
	EVENTS_OF, EVENTS_WITH_ROLE, EVENT_COUNT_OF, EVENT_DAY_OF, EVENT_PLACE_OF, COMPANIONS, PLACES_OF, PLACE_COUNT,
	COUNTRIES, SITES, VISIT_COUNT,
	/** Two people. */
	COMMON_PLACES, COMMON_EVENTS, COMMON_COUNT, RELATION, DIFFERENCE, COMPARE, COMPARE_COUNT,
	/** Articles under a name. */
	PUBLISHED, AUTHORS,
	/** Audiences and letters. */
	RECEIVED, RECEIVED_BY, RECEIVED_COUNT, DID_MEET, MEETING_DAY, MEETING_PLACE, LETTERS, LETTER_FROM,
	GUESTS_RECEIVED_BY,
	/** Posts. */
	POSTS_OF, CAREER, APPOINTED, HOLDER, HOLDERS, LEADERS_OF, PREDECESSOR, SUCCESSOR,
	/** Places and days. */
	VISITORS, GUESTS, EVENTS_HERE, EVENT_COUNT_AT, SERIES_COUNT, SESSION, SESSION_NUMBER;

	private static final Map<String, String> EXAMPLES = Table.read("types.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), (row) -> row.get(1)));

	/**
	 * {@return a question of this type}
	 * @throws IllegalStateException if {@code types.tsv} has none
	 */
	String example() {
		String example = EXAMPLES.get(name());
		if (example == null) {
			throw new IllegalStateException("types.tsv has no example of " + name());
		}
		return example;
	}

}
