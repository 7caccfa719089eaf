package org.policygraph.api.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.policygraph.api.graph.Row;

import static org.assertj.core.api.Assertions.assertThat;

class ShortestPathsTests {

	private static Explored graph(String... links) {
		Explored graph = new Explored(node("a"), node("z"));
		List<Row> rows = new ArrayList<>();
		for (String link : links) {
			rows.add(link(link, link.substring(0, 1), link.substring(1)));
			rows.add(link(link, link.substring(1), link.substring(0, 1)));
		}
		graph.add(List.of(new Row(Map.of("links", rows.stream().map(Row::values).toList()))), 100);
		return graph;
	}

	private static Row link(String link, String from, String other) {
		return new Row(Map.of("link", link, "type", "T", "from", link.substring(0, 1), "to", link.substring(1), "other",
				node(other).values(), "near", from));
	}

	private static Row node(String id) {
		return new Row(Map.of("node", id, "id", id));
	}

	private static List<String> paths(Explored graph, int hops, int most) {
		return ShortestPaths.find(graph, "a", "z", hops, most)
			.stream()
			.map((path) -> String.join(" ", path.stream().map((link) -> link.text("link")).toList()))
			.toList();
	}

	@Test
	void theShortestComeFirstWhateverTheDirectionOfLinks() {
		Explored graph = graph("ab", "zb", "ac", "cd", "dz", "ae", "ef", "fg", "gz");
		assertThat(paths(graph, 4, 9)).containsExactly("ab zb", "ac cd dz", "ae ef fg gz");
		assertThat(paths(graph, 3, 9)).hasSize(2);
		assertThat(paths(graph, 4, 1)).containsExactly("ab zb");
	}

	@Test
	void noPathPassesANodeTwice() {
		assertThat(paths(graph("ab", "bc", "cb", "bz"), 4, 9)).containsExactly("ab bz");
	}

	@Test
	void whatIsNotConnectedHasNoPath() {
		assertThat(paths(graph("ab", "yz"), 4, 9)).isEmpty();
	}

}
