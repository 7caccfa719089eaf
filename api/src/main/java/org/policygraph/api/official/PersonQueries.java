package org.policygraph.api.official;

import java.util.List;
import java.util.Map;

import org.policygraph.api.answer.Answers;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;

import org.springframework.stereotype.Component;

/** The statements about people, and their rows as answers. */
@Component
class PersonQueries {

	private final Answers answers;

	PersonQueries(Answers answers) {
		this.answers = answers;
	}

	Page<ListedPerson> people(Population population, PersonQuestion question, Paging paging) {
		return this.answers.page("people", question.parameters(population), paging,
				(row, quotes) -> ListedPerson.of(row));
	}

	Person person(Population population, String id) {
		return this.answers.one(population.member(), "person", Map.of("id", id, "officials", population.officials()),
				Person::of);
	}

	Page<AttendedEvent> events(Population population, String id, PersonEventsQuestion question, Paging paging) {
		Page<AttendedEvent> page = this.answers.page("events_of_person", question.parameters(population, id), paging,
				AttendedEvent::of);
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
			this.answers.checkKnown(population.member(), "has_person",
					Map.of("ids", List.of(ids), "officials", population.officials()));
		}
	}

}
