package org.policygraph.api.task;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task that is like another.
 *
 * @param task the task
 * @param relation how it is like the other
 * @param likeness how like, 0 to 1
 * @param level the administrative level of the event that set it, or null
 * @param day the day of that event or, where there is none, of the article; or null
 */
record SimilarTask(ListedTask task, Relation relation, @Schema(description = "How like, 0 to 1.") double likeness,
		@Nullable String level, @Nullable LocalDate day) {

	private static final double REPEATED = 0.9;

	/** From how like on two tasks count as wordings of one. */
	static final double REWORDED = 0.4;

	/** How a task is like another. */
	enum Relation {

		/** In the same words. */
		REPEATS,
		/** In other words. */
		REWORDS;

		static Relation of(double likeness) {
			return (likeness >= REPEATED) ? REPEATS : REWORDS;
		}

	}

}
