package org.policygraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Driver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code policygraph bench api}: each operation beside its Cypher alone. */
@Command(name = "api", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Asks the running API and, in turns with it, has the driver execute the Cypher of the same operation;"
				+ " prints the median and the 99th percentile of both in milliseconds, and their ratio.")
final class BenchApiCommand extends GraphCommand {

	@Option(names = "--api", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080",
			description = "Where the API answers (default: ${DEFAULT-VALUE}).")
	private String api;

	@Option(names = "--requests", paramLabel = "N", defaultValue = "200",
			description = "How often each operation is asked, after all of them have been asked half as often to warm up"
					+ " (default: ${DEFAULT-VALUE}).")
	private int requests;

	@Override
	int run(Driver driver, PrintWriter out) throws IOException {
		Map<String, String> subjects = BenchSubjects.choose(driver);
		List<BenchOperation> operations = operations().stream().map((operation) -> operation.with(subjects)).toList();
		for (BenchOperation operation : operations) {
			operation.measure(driver, this.api, Math.max(1, this.requests / 2));
		}
		out.printf("%-32s %10s %10s %10s %10s %8s%n", "operation", "cypher p50", "p99", "api p50", "p99", "ratio");
		for (BenchOperation operation : operations) {
			BenchOperation.Times times = operation.measure(driver, this.api, this.requests);
			out.printf("%-32s %10.2f %10.2f %10.2f %10.2f %8.2f%n", operation.name(), times.cypher(50),
					times.cypher(99), times.api(50), times.api(99), times.api(50) / times.cypher(50));
			out.flush();
		}
		return ExitCode.OK;
	}

	private static List<BenchOperation> operations() throws IOException {
		try (InputStream in = BenchApiCommand.class.getResourceAsStream("bench-api.jsonl")) {
			String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			JsonMapper json = new JsonMapper();
			return lines.lines().map((line) -> json.readValue(line, BenchOperation.class)).toList();
		}
	}

}
