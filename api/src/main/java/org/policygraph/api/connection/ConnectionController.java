package org.policygraph.api.connection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;
import org.policygraph.api.web.AsksByIds;
import org.policygraph.api.web.BadQuestion;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Connections", description = "Why two things are connected, and what is around one.")
class ConnectionController {

	private static final int MOST_PATHS = 20;

	private static final int MOST_HOPS = 4;

	private static final int MOST_DEPTH = 2;

	private static final int MOST_NODES = 500;

	private final ConnectionQueries queries;

	ConnectionController(ConnectionQueries queries) {
		this.queries = queries;
	}

	@GetMapping("/connections")
	@AsksByIds
	@Operation(summary = "Why are these two connected: what are the shortest paths of evidence between them?",
			description = "Through events, posts, organisations, places, series and tasks. Events of 300 participants and "
					+ "more, and places of as many events, are passed over; of each end the latest 200 links are "
					+ "followed. `truncated` says when a bound was met.")
	Connections connections(@Parameter(description = "Id of anything.") @RequestParam String from,
			@Parameter(description = "Id of something else.") @RequestParam String to,
			@Parameter(description = "How many paths at most.",
					schema = @Schema(minimum = "1", maximum = "20")) @RequestParam(defaultValue = "3") int k,
			@Parameter(description = "How many links a path may have.",
					schema = @Schema(minimum = "1", maximum = "4")) @RequestParam(defaultValue = "4") int hops) {
		if (from.equals(to)) {
			throw new BadQuestion("to", to, "give another id than that of from");
		}
		return this.queries.connections(from, to, within("hops", hops, MOST_HOPS), within("k", k, MOST_PATHS));
	}

	@GetMapping("/graph/{id}")
	@Operation(summary = "What is around this, as nodes and links for drawing?")
	Drawing graph(@Parameter(description = "Id of anything.") @PathVariable String id,
			@Parameter(description = "How many links away.",
					schema = @Schema(minimum = "1", maximum = "2")) @RequestParam(defaultValue = "1") int depth,
			@Parameter(description = "How many nodes at most.",
					schema = @Schema(minimum = "1", maximum = "500")) @RequestParam(defaultValue = "100") int nodes) {
		return this.queries.drawing(id, within("depth", depth, MOST_DEPTH), within("nodes", nodes, MOST_NODES));
	}

	private static int within(String parameter, int value, int most) {
		if (value < 1 || value > most) {
			throw new BadQuestion(parameter, Integer.toString(value), "give a whole number from 1 to " + most);
		}
		return value;
	}

}
