package org.policygraph.quality;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of facts that are counted, in the order of the reports. */
public enum FactKind {

	/** A person named in the article. */
	PERSONS,
	/** An event with its type. */
	EVENTS,
	/** The proper name of an event. */
	NAMES,
	/** The first and last day of an event. */
	DATES,
	/** An administrative place of an event. */
	PLACES,
	/** A venue or visited place of an event. */
	SITES,
	/** A named person at an event. */
	PARTICIPANTS,
	/** What a participant did, other than attend. */
	ROLES,
	/** A post of a participant. */
	POSTS,
	/** An unnamed group at an event. */
	GROUPS,
	/** The announced number of tasks, with its phrase. */
	DECLARED,
	/** A task's number and title. */
	TASKS,
	/** A task's number and full text. */
	TASK_TEXTS;

	/**
	 * {@return the name in reports and floors: {@code task_texts}}
	 */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * {@return the kind with the given key}
	 * @throws IllegalArgumentException if there is none, naming those that there are
	 */
	public static FactKind of(String key) {
		return Arrays.stream(values())
			.filter((kind) -> kind.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No kind of fact is called " + key + "; there are "
					+ String.join(", ", Arrays.stream(values()).map(FactKind::key).toList())));
	}

}
