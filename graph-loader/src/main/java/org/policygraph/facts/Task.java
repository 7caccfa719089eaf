package org.policygraph.facts;

import java.util.List;

/**
 * One item of an enumeration 一是…二是….
 *
 * @param ordinal its number, from 1
 * @param title the beginning of the text up to the first 。；，：
 * @param text from after the marker to before the next, verbatim
 * @param measures the clauses after the title, split at 。；，
 * @param subtasks the items of a nested enumeration
 * @param evidence where the text stands
 */
public record Task(int ordinal, String title, String text, List<Printed> measures, List<Task> subtasks,
		List<Evidence> evidence) {

	public Task {
		measures = List.copyOf(measures);
		subtasks = List.copyOf(subtasks);
		evidence = List.copyOf(evidence);
	}

}
