package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.neo4j.driver.Driver;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that needs the running graph and nothing else. */
abstract class GraphCommand implements Callable<Integer> {

	@Mixin
	private GraphOptions graph;

	@Spec
	private CommandSpec spec;

	@Override
	public final Integer call() throws IOException {
		PrintWriter out = this.spec.commandLine().getOut();
		try (Driver driver = this.graph.access().connect()) {
			return run(driver, out);
		}
		finally {
			out.flush();
			err().flush();
		}
	}

	/**
	 * Does what the command is for.
	 * @param driver the connection, closed afterwards
	 * @param out where to print, flushed afterwards
	 * @return the exit code
	 * @throws IOException if a file cannot be read
	 */
	abstract int run(Driver driver, PrintWriter out) throws IOException;

	final PrintWriter err() {
		return this.spec.commandLine().getErr();
	}

	/**
	 * {@return the refusal of how the command was called}
	 * @param message what is wrong and what to do
	 */
	final ParameterException misused(String message) {
		return new ParameterException(this.spec.commandLine(), message);
	}

}
