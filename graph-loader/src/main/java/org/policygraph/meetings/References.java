package org.policygraph.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.meetings.PassedOn.Passing;

/**
 * Which event passes on the message of which: 传达学习中央城市工作会议精神. Like the clues of one
 * event, those by which the two find each other hold a month.
 */
public final class References {

	/** A message is passed on within so many days. */
	private static final int LONGEST = 60;

	/** So many days can end in so many months before. */
	private static final int MONTHS = 3;

	private References() {
	}

	/**
	 * {@return the clues that a telling gives to those who look for it: as a meeting
	 * whose message may be passed on, and as one that passes on}
	 */
	public static Set<String> given(Telling telling) {
		Set<String> clues = new TreeSet<>();
		Days days = telling.days();
		if (days != null) {
			String held = tail(telling);
			if (held != null) {
				clues.add("held " + held + " " + YearMonth.from(days.from()));
			}
			passed(telling, days, "passes ", clues);
		}
		return clues;
	}

	/**
	 * {@return the clues of those that a telling may pass on, or that may pass it on}
	 */
	public static Set<String> sought(Telling telling) {
		Set<String> clues = new TreeSet<>();
		Days days = telling.days();
		if (days != null) {
			String held = tail(telling);
			if (held != null) {
				clues.add("passes " + held + " " + YearMonth.from(days.from()));
			}
			passed(telling, days, "held ", clues);
		}
		return clues;
	}

	/**
	 * {@return where a telling says that it passes on the message of an event, or null}
	 * @param telling the telling
	 * @param event the tellings of the other event
	 */
	public static @Nullable Passing of(Telling telling, Collection<Telling> event) {
		for (Passing passing : telling.passesOn()) {
			if (event.stream().anyMatch((other) -> follows(telling, other) && names(passing, other))) {
				return passing;
			}
		}
		return null;
	}

	private static boolean follows(Telling telling, Telling other) {
		if (telling.days() == null || other.days() == null) {
			return false;
		}
		LocalDate held = other.days().from();
		long days = ChronoUnit.DAYS.between(held, telling.days().to());
		return days >= 0 && days <= LONGEST;
	}

	private static boolean names(Passing passing, Telling other) {
		if (other.name() == null || other.type() != EventType.MEETING) {
			return false;
		}
		EventName passed = EventName.of(passing.name(), "");
		EventName held = EventName.of(other.name(), other.title());
		return passed.numbersAgree(held) && !passed.organsDiffer(held) && passed.parts().equals(held.parts())
				&& (passed.bare().endsWith(held.bare()) || held.bare().endsWith(passed.bare()));
	}

	private static @Nullable String tail(Telling telling) {
		if (telling.name() == null || telling.type() != EventType.MEETING) {
			return null;
		}
		EventName name = EventName.of(telling.name(), telling.title());
		return name.generic() ? null : Clues.tail(name.bare());
	}

	/** The message of this month's meetings and of those of the months before. */
	private static void passed(Telling telling, Days days, String kind, Set<String> clues) {
		YearMonth month = YearMonth.from(days.to());
		for (Passing passing : telling.passesOn()) {
			String tail = Clues.tail(EventName.of(passing.name(), "").bare());
			for (int before = 0; before <= MONTHS; before++) {
				clues.add(kind + tail + " " + month.minusMonths(before));
			}
		}
	}

}
