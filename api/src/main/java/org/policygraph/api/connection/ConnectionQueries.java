package org.policygraph.api.connection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.api.answer.Answers;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import org.policygraph.api.web.UnknownId;

import org.springframework.stereotype.Component;

/**
 * Walks through the graph step by step, from both ends of a connection or from one node,
 * never further than its bounds.
 */
@Component
class ConnectionQueries {

	private static final String TIES = "ties";

	/** Who is in a hall with so many others need not have met them. */
	private static final int CROWD = 300;

	/** How many links of an end and of the nodes next to it are followed. */
	private static final List<Integer> MOST_LINKS = List.of(200, 40);

	private static final int MOST_NODES = 20_000;

	private final GraphReader graph;

	private final Answers answers;

	ConnectionQueries(GraphReader graph, Answers answers) {
		this.graph = graph;
		this.answers = answers;
	}

	Connections connections(String from, String to, int hops, int most) {
		Row start = thing(from);
		Row goal = thing(to);
		Explored explored = new Explored(start, goal);
		Set<String> left = Set.of(start.text("node"));
		Set<String> right = Set.of(goal.text("node"));
		List<List<Row>> paths = List.of();
		for (int depth = 0; depth < MOST_LINKS.size() && paths.size() < most && 2 * depth < hops; depth++) {
			left = explored.add(step(TIES, left, MOST_LINKS.get(depth)), MOST_NODES);
			if (2 * depth + 1 < hops) {
				right = explored.add(step(TIES, right, MOST_LINKS.get(depth)), MOST_NODES);
			}
			paths = ShortestPaths.find(explored, start.text("node"), goal.text("node"), hops, most);
		}
		List<Row> used = paths.stream().flatMap(List::stream).toList();
		Quotes quotes = this.answers.quotes(used);
		List<Connections.Path> described = paths.stream()
			.map((path) -> path(explored, start.text("node"), path, quotes))
			.toList();
		return new Connections(Thing.of(start), Thing.of(goal), described,
				explored.truncated() || paths.size() >= most);
	}

	Drawing drawing(String id, int depth, int mostNodes) {
		Row start = thing(id);
		Explored explored = new Explored(start);
		Set<String> edge = Set.of(start.text("node"));
		for (int i = 0; i < depth; i++) {
			edge = explored.add(step("surroundings", edge, mostNodes), mostNodes);
		}
		Quotes quotes = this.answers.quotes(explored.links());
		return new Drawing(Thing.of(start), explored.nodes().stream().map(Thing::of).toList(),
				explored.links().stream().map((link) -> link(explored, link, quotes)).toList(), explored.truncated());
	}

	private Row thing(String id) {
		return this.graph.one("thing", Map.of("id", id, "kinds", Thing.KINDS))
			.map((row) -> row.row("thing"))
			.orElseThrow(() -> new UnknownId("thing", id));
	}

	private List<Row> step(String statement, Set<String> nodes, int most) {
		if (nodes.isEmpty()) {
			return List.of();
		}
		Map<String, Object> bounds = new HashMap<>(
				Map.of("nodes", List.copyOf(nodes), "kinds", Thing.KINDS, "most", most));
		if (TIES.equals(statement)) {
			bounds.put("crowd", CROWD);
		}
		return this.graph.all(statement, bounds);
	}

	private static Connections.Path path(Explored explored, String start, List<Row> links, Quotes quotes) {
		List<Thing> things = new ArrayList<>();
		String node = start;
		things.add(Thing.of(explored.node(node)));
		for (Row link : links) {
			node = Explored.across(link, node);
			things.add(Thing.of(explored.node(node)));
		}
		return new Connections.Path(links.size(), things,
				links.stream().map((link) -> link(explored, link, quotes)).toList());
	}

	private static Link link(Explored explored, Row link, Quotes quotes) {
		return new Link(link.text("type"), Thing.of(explored.node(link.text("from"))).id(),
				Thing.of(explored.node(link.text("to"))).id(), quotes.of(link));
	}

}
