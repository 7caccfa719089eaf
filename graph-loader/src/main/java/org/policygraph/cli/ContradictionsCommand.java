package org.policygraph.cli;

import java.io.PrintWriter;

import org.neo4j.driver.Driver;
import org.policygraph.graph.Contradictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code policygraph contradictions}: two mayors of one city on one day. */
@Command(name = "contradictions", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Prints posts that one person holds at a time and that two were seen with at once, one JSON object"
				+ " a line.")
final class ContradictionsCommand extends GraphCommand {

	@Option(names = "--days", paramLabel = "N", defaultValue = "1",
			description = "For how many days both must have been seen (default: ${DEFAULT-VALUE}).")
	private int days;

	@Override
	int run(Driver driver, PrintWriter out) {
		Contradictions.of(driver, this.days, (row) -> out.print(JsonMapper.shared().writeValueAsString(row) + "\n"));
		return ExitCode.OK;
	}

}
