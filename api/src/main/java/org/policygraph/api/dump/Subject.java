package org.policygraph.api.dump;

import java.util.Arrays;
import java.util.Locale;

import org.policygraph.api.web.BadQuestion;

/** What can be dumped. */
enum Subject {

	/** Every node with its properties. */
	NODES,
	/** Every relationship with its properties. */
	RELATIONSHIPS,
	/** Every event with places, participants and articles. */
	EVENTS,
	/** Every official with posts. */
	OFFICIALS,
	/** Every task with its event and measures. */
	TASKS;

	static Subject of(String name) {
		return Arrays.stream(values())
			.filter((subject) -> subject.word().equals(name))
			.findFirst()
			.orElseThrow(
					() -> new BadQuestion("what", name, "give one of nodes, relationships, events, officials, tasks"));
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	String statement() {
		return "dump_" + word();
	}

}
