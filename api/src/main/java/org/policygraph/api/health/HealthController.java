package org.policygraph.api.health;

import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.graph.GraphReader;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Health", description = "Whether the process lives and can answer.")
class HealthController {

	private final GraphReader graph;

	HealthController(GraphReader graph) {
		this.graph = graph;
	}

	@GetMapping(path = "/livez", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Does the process live?")
	ResponseEntity<Health> live() {
		return up();
	}

	@GetMapping(path = "/readyz", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Can it answer, that is: does the graph answer?")
	ResponseEntity<Health> ready() {
		this.graph.one("ping", Map.of());
		return up();
	}

	private static ResponseEntity<Health> up() {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Health("UP"));
	}

	/**
	 * The answer of a healthy process.
	 *
	 * @param status always UP; anything else is a problem document
	 */
	record Health(String status) {

	}

}
