package org.policygraph.api.connection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.api.graph.Row;

/**
 * The shortest paths between two nodes in the part of the graph that has been looked at,
 * the shortest first, none through a node twice.
 */
final class ShortestPaths {

	private final Explored graph;

	private final String goal;

	private final int most;

	private final Map<String, Integer> distances;

	private final List<List<Row>> paths = new ArrayList<>();

	private ShortestPaths(Explored graph, String goal, int most) {
		this.graph = graph;
		this.goal = goal;
		this.most = most;
		this.distances = distances();
	}

	/**
	 * Finds paths.
	 * @param graph where
	 * @param start element id of one end
	 * @param goal element id of the other
	 * @param hops how many links a path may have
	 * @param most how many paths at most
	 * @return the links of each path in order
	 */
	static List<List<Row>> find(Explored graph, String start, String goal, int hops, int most) {
		ShortestPaths search = new ShortestPaths(graph, goal, most);
		for (int length = 1; length <= hops; length++) {
			search.extend(start, new ArrayList<>(), new LinkedHashSet<>(Set.of(start)), length);
		}
		return search.paths;
	}

	private Map<String, Integer> distances() {
		Map<String, Integer> known = new HashMap<>(Map.of(this.goal, 0));
		Deque<String> waiting = new ArrayDeque<>(List.of(this.goal));
		while (!waiting.isEmpty()) {
			String node = waiting.remove();
			int distance = known.getOrDefault(node, 0) + 1;
			for (Row link : this.graph.linksOf(node)) {
				String other = Explored.across(link, node);
				if (known.putIfAbsent(other, distance) == null) {
					waiting.add(other);
				}
			}
		}
		return known;
	}

	private void extend(String node, List<Row> path, Set<String> passed, int left) {
		if (this.paths.size() >= this.most || this.distances.getOrDefault(node, Integer.MAX_VALUE) > left) {
			return;
		}
		if (left == 0) {
			this.paths.add(List.copyOf(path));
			return;
		}
		for (Row link : this.graph.linksOf(node)) {
			String other = Explored.across(link, node);
			if ((other.equals(this.goal) && left > 1) || !passed.add(other)) {
				continue;
			}
			path.add(link);
			extend(other, path, passed, left - 1);
			path.remove(path.size() - 1);
			passed.remove(other);
		}
	}

}
