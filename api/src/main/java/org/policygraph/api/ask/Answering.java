package org.policygraph.api.ask;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Which answer each type of question gets. */
final class Answering {

	private static final Map<QuestionType, Function<Inquiry, Draft>> ANSWERS = answers();

	private Answering() {
	}

	static Draft of(Inquiry inquiry) {
		Function<Inquiry, Draft> answer = ANSWERS.get(inquiry.asked().type());
		if (answer == null) {
			throw new IllegalStateException("No answer is known to questions of the type " + inquiry.asked().type());
		}
		return answer.apply(inquiry);
	}

	private static Map<QuestionType, Function<Inquiry, Draft>> answers() {
		Map<QuestionType, Function<Inquiry, Draft>> answers = new EnumMap<>(QuestionType.class);
		addEvents(answers);
		addPeople(answers);
		answers.put(QuestionType.TASKS, TaskAnswers::tasks);
		answers.put(QuestionType.TASK_COUNT, TaskAnswers::count);
		answers.put(QuestionType.NTH_TASK, TaskAnswers::nth);
		answers.put(QuestionType.MEASURES, TaskAnswers::measures);
		answers.put(QuestionType.STATEMENTS, StatementAnswers::statements);
		answers.put(QuestionType.STATEMENTS_ABOUT, StatementAnswers::statements);
		answers.put(QuestionType.STATEMENTS_OF, StatementAnswers::statementsOf);
		answers.put(QuestionType.STATEMENTS_ON, StatementAnswers::statementsOf);
		answers.put(QuestionType.WHO_SAID, StatementAnswers::whoSaid);
		answers.put(QuestionType.EVENTS_MENTIONING, StatementAnswers::eventsMentioning);
		answers.put(QuestionType.ADOPTED, AdoptionAnswers::adopted);
		answers.put(QuestionType.MENTIONED, TextAnswers::mentioned);
		answers.put(QuestionType.ARTICLES, TextAnswers::articles);
		answers.put(QuestionType.FIRST_USE, TextAnswers::firstUse);
		answers.put(QuestionType.USE_COUNT, TextAnswers::useCount);
		answers.put(QuestionType.POSTS_OF, PostAnswers::posts);
		answers.put(QuestionType.APPOINTED, PostAnswers::appointed);
		answers.put(QuestionType.CAREER, PostAnswers::career);
		answers.put(QuestionType.HOLDER, PostAnswers::holder);
		answers.put(QuestionType.HOLDERS, PostAnswers::holders);
		answers.put(QuestionType.PREDECESSOR, (inquiry) -> PostAnswers.succession(inquiry, -1));
		answers.put(QuestionType.SUCCESSOR, (inquiry) -> PostAnswers.succession(inquiry, 1));
		answers.put(QuestionType.LEADERS_OF, PostAnswers::leaders);
		return answers;
	}

	private static void addEvents(Map<QuestionType, Function<Inquiry, Draft>> answers) {
		answers.put(QuestionType.ATTENDEES, AttendanceAnswers::attendees);
		answers.put(QuestionType.ATTENDEE_COUNT, AttendanceAnswers::attendeeCount);
		answers.put(QuestionType.DID_ATTEND, AttendanceAnswers::didAttend);
		answers.put(QuestionType.DID_VISIT, YesNoAnswers::didVisit);
		answers.put(QuestionType.IS_HOLDER, YesNoAnswers::isHolder);
		answers.put(QuestionType.WAS_AT, YesNoAnswers::wasAt);
		answers.put(QuestionType.DID_ACT, AttendanceAnswers::didAct);
		answers.put(QuestionType.POST_AT, AttendanceAnswers::postAt);
		answers.put(QuestionType.ROLE_AT, AttendanceAnswers::roleAt);
		answers.put(QuestionType.WHEN_WHERE, EventAnswers::whenAndWhere);
		answers.put(QuestionType.AUTHORS, AttendanceAnswers::attendees);
		answers.put(QuestionType.COMMON_ATTENDEES, AttendanceAnswers::commonAttendees);
		answers.put(QuestionType.ATTENDEES_DIFFERENCE, AttendanceAnswers::attendeesDifference);
		answers.put(QuestionType.CHAIR, AttendanceAnswers::chair);
		answers.put(QuestionType.SPEAKERS, AttendanceAnswers::speakers);
		answers.put(QuestionType.GROUPS, EventAnswers::groups);
		answers.put(QuestionType.WHEN, EventAnswers::when);
		answers.put(QuestionType.START, EventAnswers::start);
		answers.put(QuestionType.END, EventAnswers::end);
		answers.put(QuestionType.DURATION, EventAnswers::duration);
		answers.put(QuestionType.WHERE, EventAnswers::where);
		answers.put(QuestionType.SESSION, EventAnswers::session);
		answers.put(QuestionType.SESSION_NUMBER, EventAnswers::sessionNumber);
		answers.put(QuestionType.PUBLICATIONS, EventAnswers::publications);
		answers.put(QuestionType.REPORTS, EventAnswers::reports);
		answers.put(QuestionType.SERIES_COUNT, PeopleAnswers::countSeries);
	}

	private static void addPeople(Map<QuestionType, Function<Inquiry, Draft>> answers) {
		answers.put(QuestionType.EVENTS_OF, PeopleAnswers::list);
		answers.put(QuestionType.EVENTS_WITH_ROLE, PeopleAnswers::list);
		answers.put(QuestionType.EVENTS_HERE, PeopleAnswers::here);
		answers.put(QuestionType.EVENT_COUNT_OF, PeopleAnswers::count);
		answers.put(QuestionType.VISIT_COUNT, PeopleAnswers::count);
		answers.put(QuestionType.EVENT_COUNT_AT, PeopleAnswers::countHere);
		answers.put(QuestionType.EVENT_DAY_OF, PeopleAnswers::day);
		answers.put(QuestionType.EVENT_PLACE_OF, PlaceAnswers::place);
		answers.put(QuestionType.COMPANIONS, MeetingAnswers::companions);
		answers.put(QuestionType.PLACES_OF, PlaceAnswers::placesOf);
		answers.put(QuestionType.PLACE_COUNT, PlaceAnswers::count);
		answers.put(QuestionType.COUNTRIES, PlaceAnswers::countries);
		answers.put(QuestionType.SITES, PlaceAnswers::sites);
		answers.put(QuestionType.VISITORS, PlaceAnswers::visitors);
		answers.put(QuestionType.GUESTS, GuestAnswers::guests);
		answers.put(QuestionType.COMMON_PLACES, PlaceAnswers::placesOf);
		answers.put(QuestionType.PUBLISHED, PeopleAnswers::published);
		answers.put(QuestionType.COMMON_EVENTS, ComparisonAnswers::common);
		answers.put(QuestionType.COMMON_COUNT, PeopleAnswers::count);
		answers.put(QuestionType.RELATION, ComparisonAnswers::relation);
		answers.put(QuestionType.DIFFERENCE, ComparisonAnswers::difference);
		answers.put(QuestionType.COMPARE, ComparisonAnswers::compare);
		answers.put(QuestionType.COMPARE_COUNT, ComparisonAnswers::compareCount);
		answers.put(QuestionType.RECEIVED, MeetingAnswers::received);
		answers.put(QuestionType.RECEIVED_BY, MeetingAnswers::receivedBy);
		answers.put(QuestionType.RECEIVED_COUNT, MeetingAnswers::receivedCount);
		answers.put(QuestionType.DID_MEET, YesNoAnswers::didMeet);
		answers.put(QuestionType.MEETING_DAY, MeetingAnswers::meetingDay);
		answers.put(QuestionType.MEETING_PLACE, MeetingAnswers::meetingPlace);
		answers.put(QuestionType.LETTER_FROM, MeetingAnswers::letterFrom);
		answers.put(QuestionType.GUESTS_RECEIVED_BY,
				(inquiry) -> MeetingAnswers.leadersOfMentioned(inquiry, "met-by", "AUDIENCE"));
		answers.put(QuestionType.LETTERS, MeetingAnswers::letters);
	}

}
