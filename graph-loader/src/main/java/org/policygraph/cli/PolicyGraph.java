package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;
import org.policygraph.graph.Schema;
import org.policygraph.local.CannotRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code policygraph} and its subcommands. */
@Command(name = "policygraph", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
		versionProvider = PolicyGraph.Version.class, description = "Turns Chinese policy news into a knowledge graph.",
		footer = { "", "./policygraph test runs all tests and checks of the build." },
		subcommands = { UpCommand.class, ExtractCommand.class, LoadCommand.class, RetractCommand.class,
				FingerprintCommand.class, IdentitiesCommand.class, ReviewCommand.class, ContradictionsCommand.class,
				KeysCommand.class, EvaluateCommand.class, ExplainCommand.class, YieldCommand.class, LearnCommand.class,
				BenchCommand.class })
public final class PolicyGraph implements Runnable {

	@Spec
	private CommandSpec spec;

	private PolicyGraph() {
	}

	public static void main(String[] args) {
		// What goes wrong in the driver reaches the user as an exception, once.
		Logger.getLogger("").setLevel(Level.OFF);
		System.exit(commandLine().execute(args));
	}

	static CommandLine commandLine() {
		return new CommandLine(new PolicyGraph()).setExecutionExceptionHandler(PolicyGraph::report)
			.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
			.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Say what to do.");
	}

	/** One sentence for what the user can mend, the whole trace for what only we can. */
	private static int report(Exception problem, CommandLine command, ParseResult parsed) {
		PrintWriter err = command.getErr();
		if (problem instanceof CannotRun) {
			err.println("policygraph: " + problem.getMessage());
		}
		else if (lostNeo4j(problem)) {
			err.println("policygraph: Neo4j stopped answering while this command used it; see whether it still runs"
					+ " (./policygraph up starts it), then try again: nothing is loaded by halves.");
		}
		else if (problem instanceof MigrationsException failed && Schema.isLocked(failed)) {
			err.println("policygraph: another process has been changing the schema of the graph for a minute, or was"
					+ " killed while it did: " + failed.getMessage());
		}
		else {
			problem.printStackTrace(err);
		}
		err.flush();
		return command.getCommandSpec().exitCodeOnExecutionException();
	}

	private static boolean lostNeo4j(Throwable problem) {
		return Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof ServiceUnavailableException
					|| cause instanceof SessionExpiredException || cause instanceof TransactionTerminatedException);
	}

	/** The version that the build wrote into the jar. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = PolicyGraph.class.getPackage().getImplementationVersion();
			return new String[] { "policygraph " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
