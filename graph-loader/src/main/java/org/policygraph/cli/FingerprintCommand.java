package org.policygraph.cli;

import java.io.PrintWriter;

import org.neo4j.driver.Driver;
import org.policygraph.graph.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Prints the hash of the whole graph. */
@Command(name = "fingerprint", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Prints a canonical hash of the graph: the same articles give the same hash, whatever order they were"
				+ " loaded in and however often.")
final class FingerprintCommand extends GraphCommand {

	@Option(names = "--dump",
			description = "Print what is hashed instead: a line for each node and relationship, unsorted"
					+ " (pipe it through sort to compare two graphs).")
	private boolean dump;

	@Override
	int run(Driver driver, PrintWriter out) {
		if (this.dump) {
			Fingerprint.lines(driver, out::println);
		}
		else {
			out.println(Fingerprint.of(driver));
		}
		return ExitCode.OK;
	}

}
