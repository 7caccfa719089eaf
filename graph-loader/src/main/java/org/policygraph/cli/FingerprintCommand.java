package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.neo4j.driver.Driver;
import org.policygraph.graph.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the hash of the whole graph. */
@Command(name = "fingerprint", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Prints a canonical hash of the graph: the same articles give the same hash, whatever order they were"
				+ " loaded in and however often.")
final class FingerprintCommand implements Callable<Integer> {

	@Mixin
	private GraphOptions graph;

	@Option(names = "--dump",
			description = "Print what is hashed instead: a line for each node and relationship, unsorted"
					+ " (pipe it through sort to compare two graphs).")
	private boolean dump;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		try (Driver driver = this.graph.access().connect()) {
			if (this.dump) {
				Fingerprint.lines(driver, out::println);
			}
			else {
				out.println(Fingerprint.of(driver));
			}
			out.flush();
			return ExitCode.OK;
		}
	}

}
