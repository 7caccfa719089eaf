package org.policygraph.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --threads N}: how many threads read documents. */
final class ThreadsOption {

	@Spec(Target.MIXEE)
	private CommandSpec spec;

	private int threads = 1;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "1",
			description = "How many threads read; the result is the same (default: ${DEFAULT-VALUE}).")
	void set(int threads) {
		if (threads < 1) {
			throw new ParameterException(this.spec.commandLine(),
					"--threads " + threads + " reads nothing; give 1 or more");
		}
		this.threads = threads;
	}

	int threads() {
		return this.threads;
	}

}
