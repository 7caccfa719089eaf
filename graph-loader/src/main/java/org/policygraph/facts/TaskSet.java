package org.policygraph.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An enumeration of tasks, requirements, proposals or principles.
 *
 * @param declared the number that the text announces (7个方面的重点任务), or null
 * @param phrase the announcing phrase, or null
 * @param tasks at least two items
 * @param evidence where the enumeration stands
 */
public record TaskSet(@Nullable Integer declared, @Nullable Printed phrase, List<Task> tasks, List<Evidence> evidence) {

	public TaskSet {
		tasks = List.copyOf(tasks);
		evidence = List.copyOf(evidence);
		if (tasks.size() < 2) {
			throw new IllegalArgumentException("An enumeration has at least 2 items, not " + tasks.size());
		}
	}

	/**
	 * {@return whether as many items were found as announced, or none was announced}
	 */
	public boolean complete() {
		return this.declared == null || this.declared == this.tasks.size();
	}

}
