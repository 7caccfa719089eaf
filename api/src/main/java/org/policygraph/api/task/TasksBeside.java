package org.policygraph.api.task;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The tasks of two events, side by side.
 *
 * @param first the tasks of the one, in order
 * @param second the tasks of the other, in order
 * @param pairs which correspond, the closest first
 */
record TasksBeside(List<ListedTask> first, List<ListedTask> second,
		@Schema(description = "Which correspond, the closest first.") List<Pair> pairs) {

	/**
	 * Two tasks that correspond.
	 *
	 * @param first id of a task of the one event
	 * @param second id of a task of the other
	 * @param relation how they are alike
	 * @param likeness how like, 0 to 1
	 */
	@Schema(name = "TaskPair")
	record Pair(String first, String second, SimilarTask.Relation relation, double likeness) {

	}

}
