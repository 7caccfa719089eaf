package org.policygraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code policygraph} and its subcommands. */
@Command(name = "policygraph", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
		description = "Turns Chinese policy news into a knowledge graph.")
public final class PolicyGraph {

	private PolicyGraph() {
	}

	public static void main(String[] args) {
		System.exit(new CommandLine(new PolicyGraph()).execute(args));
	}

}
