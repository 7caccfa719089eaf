package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.neo4j.driver.Driver;
import org.policygraph.graph.Contradictions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code policygraph contradictions}: two mayors of one city on one day. */
@Command(name = "contradictions", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Prints posts that one person holds at a time and that two were seen with at once, one JSON object"
				+ " a line.")
final class ContradictionsCommand implements Callable<Integer> {

	@Mixin
	private GraphOptions graph;

	@Option(names = "--days", paramLabel = "N", defaultValue = "1",
			description = "For how many days both must have been seen (default: ${DEFAULT-VALUE}).")
	private int days;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		try (Driver driver = this.graph.access().connect()) {
			Contradictions.of(driver, this.days,
					(row) -> out.print(JsonMapper.shared().writeValueAsString(row) + "\n"));
		}
		out.flush();
		return ExitCode.OK;
	}

}
