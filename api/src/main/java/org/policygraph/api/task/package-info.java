/**
 * Tasks: by text or event, one with its measures and subtasks, task sets and measures.
 * In: filters and ids. Out: tasks with evidence.
 */
@NullMarked
package org.policygraph.api.task;

import org.jspecify.annotations.NullMarked;
