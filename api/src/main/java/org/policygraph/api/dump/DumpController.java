package org.policygraph.api.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.policygraph.api.answer.Address;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE + "/dump")
@Tag(name = "Dump", description = "Everything as files, streamed without a ceiling.")
class DumpController {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String WHAT = "nodes, relationships, events, officials or tasks.";

	private final GraphReader graph;

	DumpController(GraphReader graph) {
		this.graph = graph;
	}

	@GetMapping(path = "/{what}.csv", produces = "text/csv")
	@Operation(summary = "What are all nodes, relationships, events, officials or tasks, as CSV?")
	@ApiResponse(responseCode = "200", description = "A line of column names, then a line for each.",
			content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
	void csv(
			@Parameter(description = WHAT, example = "events",
					schema = @Schema(allowableValues = { "nodes", "relationships", "events", "officials",
							"tasks" })) @PathVariable String what,
			@Parameter(description = "Whether to begin with a byte order mark, as Excel needs it.") @RequestParam(
					defaultValue = "false") boolean bom,
			HttpServletResponse response) throws IOException {
		Subject subject = Subject.of(what);
		begin(response, "text/csv;charset=UTF-8", subject.word() + ".csv");
		write(response, (out) -> {
			out.write(bom ? "\uFEFF" : "");
			Csv csv = new Csv(out, this.graph.columns(subject.statement()));
			this.graph.stream(subject.statement(), csv::write);
		});
	}

	@GetMapping(path = "/{what}.jsonl", produces = "application/jsonl")
	@Operation(summary = "What are all nodes, relationships, events, officials or tasks, as JSON Lines?")
	@ApiResponse(responseCode = "200", description = "A JSON object on a line for each.",
			content = @Content(mediaType = "application/jsonl", schema = @Schema(type = "string")))
	void jsonLines(
			@Parameter(description = WHAT, example = "events", schema = @Schema(allowableValues = { "nodes",
					"relationships", "events", "officials", "tasks" })) @PathVariable String what,
			HttpServletResponse response) throws IOException {
		Subject subject = Subject.of(what);
		begin(response, "application/jsonl", subject.word() + ".jsonl");
		write(response, (out) -> this.graph.stream(subject.statement(),
				(row) -> out.write(JSON.writeValueAsString(Plain.of(row.values())) + "\n")));
	}

	@GetMapping(path = "/graph.graphml", produces = "application/graphml+xml")
	@Operation(summary = "What is the whole graph, as GraphML?")
	@ApiResponse(responseCode = "200", description = "All nodes, then all relationships.",
			content = @Content(mediaType = "application/graphml+xml", schema = @Schema(type = "string")))
	void graphMl(HttpServletResponse response) throws IOException {
		begin(response, "application/graphml+xml;charset=UTF-8", "graph.graphml");
		write(response, (out) -> {
			GraphMl xml = new GraphMl(out);
			for (Row keys : this.graph.all("dump_keys", Map.of())) {
				xml.declare(keys.text("of"), keys.texts("names"));
			}
			xml.start();
			this.graph.stream("dump_nodes", xml::node);
			this.graph.stream("dump_relationships", xml::edge);
			xml.end();
		});
	}

	private static void begin(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
	}

	private static void write(HttpServletResponse response, Body body) throws IOException {
		Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		try {
			body.write(out);
			out.flush();
		}
		catch (RuntimeException ex) {
			if (response.isCommitted()) {
				throw new Interrupted(ex);
			}
			response.reset();
			throw ex;
		}
	}

	/** Writes all of a dump. */
	private interface Body {

		void write(Writer out) throws IOException;

	}

}
