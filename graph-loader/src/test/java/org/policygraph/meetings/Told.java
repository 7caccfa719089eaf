package org.policygraph.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.EventType;
import org.policygraph.meetings.PassedOn.Passing;
import org.policygraph.meetings.Telling.Where;
import org.policygraph.meetings.Telling.Who;

/** Writes down what an invented article tells of an event. */
final class Told {

	private final String article;

	private final EventType type;

	private final List<Who> people = new ArrayList<>();

	private final TreeSet<String> places = new TreeSet<>();

	private final TreeSet<String> sites = new TreeSet<>();

	private final TreeSet<String> states = new TreeSet<>();

	private final TreeSet<String> manners = new TreeSet<>();

	private final List<Passing> passesOn = new ArrayList<>();

	private LocalDate published = LocalDate.of(2031, 3, 5);

	private String title = "";

	private @Nullable String name;

	private @Nullable String scope;

	private @Nullable LocalDate start;

	private @Nullable LocalDate end;

	private Told(String article, EventType type) {
		this.article = article;
		this.type = type;
	}

	static Told of(String article, EventType type) {
		return new Told(article, type);
	}

	static Told meeting(String article, String name) {
		Told told = new Told(article, EventType.MEETING);
		told.name = name;
		return told;
	}

	Told named(String printed) {
		this.name = printed;
		return this;
	}

	Told titled(String headline) {
		this.title = headline;
		return this;
	}

	Told published(String day) {
		this.published = LocalDate.parse(day);
		return this;
	}

	Told on(String day) {
		return from(day).to(day);
	}

	Told from(String day) {
		this.start = LocalDate.parse(day);
		return this;
	}

	Told to(String day) {
		this.end = LocalDate.parse(day);
		return this;
	}

	Told led(String person) {
		this.people.add(new Who(person, true));
		return this;
	}

	Told with(String... others) {
		List.of(others).forEach((person) -> this.people.add(new Who(person, false)));
		return this;
	}

	Told in(String place) {
		this.places.add(place);
		return this;
	}

	Told at(String site) {
		this.sites.add(site);
		return this;
	}

	Told state(String state) {
		this.states.add(state);
		return this;
	}

	Told of(String place) {
		this.scope = place;
		return this;
	}

	Told by(String manner) {
		this.manners.add(manner);
		return this;
	}

	Told passingOn(String meeting) {
		this.passesOn.add(new Passing(meeting, 0, 1));
		return this;
	}

	Telling telling() {
		return new Telling("ev-" + this.article + "-" + this.type, this.article, this.published, this.type, this.name,
				this.title, Days.of(this.start, this.end, this.published), this.people,
				new Where(this.places, this.sites, this.states, this.scope), this.manners, this.passesOn, null);
	}

}
