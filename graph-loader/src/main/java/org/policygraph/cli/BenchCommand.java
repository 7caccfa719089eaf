package org.policygraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code policygraph bench}: measures. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures what runs.",
		subcommands = { BenchApiCommand.class, BenchLoadCommand.class })
final class BenchCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to measure.");
	}

}
