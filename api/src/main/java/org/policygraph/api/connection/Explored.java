package org.policygraph.api.connection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.policygraph.api.graph.Row;

/**
 * The part of the graph that has been looked at: nodes by element id, links by element id
 * and from each node. Crowds are no part of it unless they were asked for.
 */
final class Explored {

	private final Map<String, Row> nodes = new LinkedHashMap<>();

	private final Map<String, Row> links = new LinkedHashMap<>();

	private final Map<String, List<Row>> linksOf = new HashMap<>();

	private boolean truncated;

	Explored(Row... starts) {
		for (Row start : starts) {
			this.nodes.put(start.text("node"), start);
		}
	}

	/**
	 * Adds what was found around some nodes.
	 * @return the nodes that are new
	 */
	Set<String> add(List<Row> found, int mostNodes) {
		Set<String> fresh = new LinkedHashSet<>();
		for (Row around : found) {
			this.truncated |= around.flag("more");
			for (Row link : around.rows("links")) {
				add(link, mostNodes, fresh);
			}
		}
		return fresh;
	}

	private void add(Row link, int mostNodes, Set<String> fresh) {
		Row other = link.row("other");
		String node = other.text("node");
		if (!this.nodes.containsKey(node)) {
			if (other.flag("crowd") || this.nodes.size() >= mostNodes) {
				this.truncated = true;
				return;
			}
			this.nodes.put(node, other);
			fresh.add(node);
		}
		if (this.links.putIfAbsent(link.text("link"), link) == null) {
			linksOf(link.text("from")).add(link);
			linksOf(link.text("to")).add(link);
		}
	}

	/**
	 * {@return the links of a node in both directions}
	 */
	List<Row> linksOf(String node) {
		return this.linksOf.computeIfAbsent(node, (key) -> new ArrayList<>());
	}

	/**
	 * {@return the node at the other end of a link}
	 */
	static String across(Row link, String node) {
		return link.text("from").equals(node) ? link.text("to") : link.text("from");
	}

	Row node(String node) {
		return Objects.requireNonNull(this.nodes.get(node));
	}

	List<Row> nodes() {
		return List.copyOf(this.nodes.values());
	}

	List<Row> links() {
		return List.copyOf(this.links.values());
	}

	boolean truncated() {
		return this.truncated;
	}

}
