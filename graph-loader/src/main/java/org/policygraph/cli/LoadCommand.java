package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.policygraph.graph.GraphSize;
import org.policygraph.graph.LoadReport;
import org.policygraph.graph.Loader;
import org.policygraph.graph.Schema;
import org.policygraph.local.CannotRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Loads documents into the running graph. */
@Command(name = "load", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Loads pages (.txt) and records (.jsonl, .jsonl.gz) into the running graph. Loading again what the graph knows"
				+ " changes nothing. Exit code 1 when something was rejected.")
final class LoadCommand extends GraphCommand {

	@Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files, and directories with all below them.")
	private List<Path> paths;

	@Override
	int run(Driver driver, PrintWriter out) {
		Schema.apply(driver);
		Progress progress = Progress.on(err());
		LoadReport report = load(driver, progress);
		progress.end();
		closing(report, GraphSize.of(driver)).forEach(err()::println);
		return report.rejected().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	private LoadReport load(Driver driver, Progress progress) {
		try {
			return new Loader(driver, Loader.version()).load(this.paths, progress::show);
		}
		catch (ServiceUnavailableException ex) {
			throw new CannotRun("Neo4j stopped answering while documents were being loaded; what was shown as loaded is"
					+ " in the graph. Start it again and load the same files: what the graph knows is passed over.",
					ex);
		}
	}

	static List<String> closing(LoadReport report, GraphSize size) {
		List<String> lines = new ArrayList<>();
		lines.add("Read %,d documents: %,d articles (%,d new or changed), %,d events, %,d tasks, %,d unread spans."
			.formatted(report.documents(), report.articles(), report.changed(), report.events(), report.tasks(),
					report.unread()));
		lines.add("The graph now holds %,d articles, %,d events, %,d officials among %,d people, %,d tasks."
			.formatted(size.articles(), size.events(), size.officials(), size.people(), size.tasks()));
		if (!report.rejected().isEmpty()) {
			lines.add("Rejected %,d:".formatted(report.rejected().size()));
			report.rejected().forEach((rejected) -> lines.add("  " + rejected));
		}
		return lines;
	}

}
