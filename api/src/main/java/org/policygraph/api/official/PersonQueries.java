package org.policygraph.api.official;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Answers;
import org.policygraph.api.answer.EventDays;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import org.policygraph.api.web.BadQuestion;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.UnknownId;

import org.springframework.stereotype.Component;

/** The statements about people, and their rows as answers. */
@Component
class PersonQueries {

	/** Who is in a hall with so many others need not have met them. */
	private static final int CROWD = 300;

	private static final int MOST_COMPARED = 10;

	private static final int MOST_SHARED = 50;

	private final GraphReader graph;

	private final Answers answers;

	private final EventDays days;

	PersonQueries(GraphReader graph, Answers answers, EventDays days) {
		this.days = days;
		this.graph = graph;
		this.answers = answers;
	}

	Page<ListedPerson> people(Population population, PersonQuestion question, Paging paging) {
		return this.answers.page("people", question.parameters(population), paging,
				(row, quotes) -> ListedPerson.of(row));
	}

	Person person(Population population, String id) {
		Row person = this.graph.one("person", Map.of("id", id, "officials", population.officials()))
			.orElseThrow(() -> new UnknownId(population.member(), id));
		Row activity = this.graph.one("person_counts", Map.of("id", id)).orElseThrow();
		return Person.of(person, activity, this.answers.quotes(List.of(person, activity)));
	}

	Ranking<Colleague> colleagues(Population population, String id, Window window, Paging paging) {
		Map<String, @Nullable Object> parameters = this.days.with(window.parameters(population, id), window.period());
		parameters.put("crowd", CROWD);
		return ranking("colleagues", population, id, parameters, paging, Colleague::of);
	}

	Ranking<VisitedPlace> places(Population population, String id, Window window, @Nullable String kind,
			Paging paging) {
		Map<String, @Nullable Object> parameters = this.days.with(window.parameters(population, id), window.period());
		parameters.put("kind", kind);
		return ranking("places_of_person", population, id, parameters, paging, VisitedPlace::of);
	}

	private <T> Ranking<T> ranking(String statement, Population population, String id,
			Map<String, @Nullable Object> parameters, Paging paging, BiFunction<Row, Quotes, T> item) {
		List<Row> rows = this.graph.all(statement, paging.with(parameters));
		if (rows.isEmpty()) {
			checkKnown(population, id);
		}
		return Ranking.of(rows, this.answers.quotes(paging.shown(rows)), paging, item);
	}

	Comparison comparison(Population population, String ids) {
		List<String> asked = Arrays.stream(ids.split(",", -1)).map(String::strip).distinct().toList();
		if (asked.size() < 2 || asked.size() > MOST_COMPARED || asked.contains("")) {
			throw new BadQuestion("ids", ids, "give two to ten different ids with commas between them");
		}
		List<Person> people = asked.stream().map((id) -> person(population, id)).toList();
		Row shared = this.graph.one("shared_by_people", Map.of("ids", asked, "events", MOST_SHARED)).orElseThrow();
		return Comparison.of(people, shared, this.answers.quotes(List.of(shared)));
	}

	Page<AttendedEvent> events(Population population, String id, PersonEventsQuestion question, Paging paging) {
		Page<AttendedEvent> page = this.answers.page("events_of_person",
				this.days.with(question.parameters(population, id), question.period()), paging, AttendedEvent::of);
		checkKnown(page, population, id);
		return page;
	}

	Page<CommonEvent> commonEvents(Population population, String id, String other, Paging paging) {
		Page<CommonEvent> page = this.answers.page("common_events",
				Map.of("id", id, "other", other, "officials", population.officials()), paging, CommonEvent::of);
		checkKnown(page, population, id, other);
		return page;
	}

	private void checkKnown(Page<?> page, Population population, String... ids) {
		if (page.items().isEmpty()) {
			checkKnown(population, ids);
		}
	}

	private void checkKnown(Population population, String... ids) {
		this.answers.checkKnown(population.member(), "has_person",
				Map.of("ids", List.of(ids), "officials", population.officials()));
	}

}
