package org.policygraph.api.event;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.ArticleSummary;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.answer.EventType;
import org.policygraph.api.answer.PlaceSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.answer.Statement;
import org.policygraph.api.answer.TaskSet;
import org.policygraph.api.evidence.Evidence;

/**
 * Everything that is known of an event.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param type its sort
 * @param typeLabel what that is called in the language of the request
 * @param name its proper name, or null
 * @param start its first day, or null
 * @param end its last day, or null
 * @param precision how exactly the days are known, or null
 * @param level the administrative level of its highest participant, or null
 * @param evidence the words that report it
 * @param participants named people in the order of the report
 * @param participantsComplete false where the report says that there were others
 * @param groups unnamed participants
 * @param places divisions where it took place
 * @param sites venues and visited places
 * @param dates the days in the calendar, with their evidence
 * @param taskSets what tasks it set
 * @param statements what it stated
 * @param series the series that it is a session of, with the sessions before and after
 * @param refersTo the events whose message it passed on
 * @param referredToBy the events that passed on its message, the latest first, at most
 * fifty
 * @param articles what reports it
 */
@Schema(name = "Event")
record Event(String id, String self, String label, EventType type, String typeLabel, @Nullable String name,
		@Nullable LocalDate start, @Nullable LocalDate end, @Nullable String precision, @Nullable String level,
		List<Evidence> evidence, List<Participant> participants,
		@Schema(description = "False where the report says that others took part too.") boolean participantsComplete,
		List<Group> groups, List<Located> places, List<Located> sites, List<Day> dates, List<TaskSet> taskSets,
		List<Statement> statements, List<Session> series, List<Mentioned> refersTo,
		@Schema(description = "The events that passed on its message, the latest first, at most fifty.") List<Mentioned> referredToBy,
		List<Report> articles) {

	/**
	 * A collective that took part, unnamed.
	 *
	 * @param id its id
	 * @param self its address
	 * @param label what to call it
	 * @param text the words as printed
	 * @param evidence where they stand
	 */
	record Group(String id, String self, String label, String text, List<Evidence> evidence) {

	}

	/**
	 * Where the event took place.
	 *
	 * @param place the place
	 * @param evidence the words that say so
	 */
	@Schema(name = "EventPlace")
	record Located(PlaceSummary place, List<Evidence> evidence) {

	}

	/**
	 * A day in the calendar.
	 *
	 * @param date the day
	 * @param self the day's address
	 * @param edge whether the event started or ended on it
	 * @param evidence the words that say so
	 */
	@Schema(name = "EventDay")
	record Day(String date, String self, Edge edge, List<Evidence> evidence) {

	}

	/** Which end of an event a day is. */
	enum Edge {

		/** The first day. */
		START,
		/** The last day. */
		END

	}

	/**
	 * An article that reports the event.
	 *
	 * @param article the article
	 * @param evidence the words that report it
	 */
	record Report(ArticleSummary article, List<Evidence> evidence) {

	}

	/**
	 * An event's place in a series.
	 *
	 * @param series the series
	 * @param ordinal its number in the series, or null
	 * @param previous the session before, or null
	 * @param next the session after, or null
	 */
	@Schema(name = "EventSession")
	record Session(Reference series, @Nullable Integer ordinal, @Nullable EventSummary previous,
			@Nullable EventSummary next) {

	}

	/**
	 * An event that another speaks of.
	 *
	 * @param event the event
	 * @param evidence the words that say so
	 */
	@Schema(name = "MentionedEvent")
	record Mentioned(EventSummary event, List<Evidence> evidence) {

	}

}
