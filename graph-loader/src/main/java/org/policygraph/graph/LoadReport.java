package org.policygraph.graph;

import java.util.List;

import org.policygraph.document.Rejected;

/**
 * What became of the documents that were to be loaded.
 *
 * @param documents how many were read
 * @param articles how many articles they have
 * @param changed how many of those were new to the graph, or other than it knew them
 * @param events how many reports of events they have
 * @param tasks how many tasks they set
 * @param unread how many stretches of text looked like a fact and could not be read
 * @param rejected what could not be loaded, and why
 */
public record LoadReport(int documents, int articles, int changed, int events, int tasks, int unread,
		List<Rejected> rejected) {

	public LoadReport {
		rejected = List.copyOf(rejected);
	}

}
