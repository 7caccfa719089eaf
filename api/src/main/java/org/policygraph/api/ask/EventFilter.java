package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which events are looked for, beside their name.
 *
 * @param people for each person the ids that the name can mean
 * @param places ids of places around, or null
 * @param types the types, or null
 * @param role what the first of the people did, or null
 * @param before events before this day, or null
 * @param inDays whether the days of the question count
 */
record EventFilter(List<List<String>> people, @Nullable List<String> places, @Nullable List<String> types,
		@Nullable String role, @Nullable LocalDate before, boolean inDays) {

	static final EventFilter NONE = new EventFilter(List.of(), null, null, null, null, true);

	EventFilter of(List<List<String>> some) {
		return new EventFilter(some, this.places, this.types, this.role, this.before, this.inDays);
	}

	EventFilter in(@Nullable List<String> some) {
		return new EventFilter(this.people, some, this.types, this.role, this.before, this.inDays);
	}

	EventFilter types(@Nullable List<String> some) {
		return new EventFilter(this.people, this.places, some, this.role, this.before, this.inDays);
	}

	EventFilter role(@Nullable String some) {
		return new EventFilter(this.people, this.places, this.types, some, this.before, this.inDays);
	}

	EventFilter anytime() {
		return new EventFilter(this.people, this.places, this.types, this.role, this.before, false);
	}

}
