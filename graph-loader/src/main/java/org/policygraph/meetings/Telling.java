package org.policygraph.meetings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.meetings.PassedOn.Passing;

/**
 * What one article tells of one event, as far as it says which event it is.
 *
 * @param id {@code ev-…}, of this telling: an event has the id of its first telling
 * @param article the article's id
 * @param published the day of the article, or null
 * @param type the kind of event
 * @param name its printed name, or null
 * @param title the article's headline; empty where it has none
 * @param days when it took place, or null
 * @param people who took part, in the article's order
 * @param where the places, sites and jurisdiction
 * @param manners how it was done, in the words of {@code manners.tsv} (CALL, REPLY)
 * @param passesOn the meetings whose message the event passes on (传达学习中央城市工作会议精神)
 * @param shows the telling that this one is a photograph of, or null
 */
public record Telling(String id, String article, @Nullable LocalDate published, EventType type, @Nullable String name,
		String title, @Nullable Days days, List<Who> people, Where where, SortedSet<String> manners,
		List<Passing> passesOn, @Nullable String shows) {

	public Telling {
		people = List.copyOf(people);
		manners = sorted(manners);
		passesOn = List.copyOf(passesOn);
	}

	/** What is kept is written in one order, whatever the run. */
	private static SortedSet<String> sorted(SortedSet<String> strings) {
		return Collections.unmodifiableSortedSet(new TreeSet<>(strings));
	}

	/**
	 * {@return this, as a photograph of what another telling reports}
	 */
	public Telling showing(String other) {
		return new Telling(this.id, this.article, this.published, this.type, this.name, this.title, this.days,
				this.people, this.where, this.manners, this.passesOn, other);
	}

	/**
	 * Someone who took part.
	 *
	 * @param name as printed
	 * @param leads whether the article says that the person led or chaired it
	 */
	public record Who(String name, boolean leads) {

	}

	/**
	 * Where it took place.
	 *
	 * @param places ids of divisions and states ({@code CN-140727}, {@code AU})
	 * @param sites names of venues, as printed
	 * @param states ids of the foreign states that the headline names
	 * @param scope the id of the place whose body held it, or null
	 */
	public record Where(SortedSet<String> places, SortedSet<String> sites, SortedSet<String> states,
			@Nullable String scope) {

		public Where {
			places = sorted(places);
			sites = sorted(sites);
			states = sorted(states);
		}

	}

}
