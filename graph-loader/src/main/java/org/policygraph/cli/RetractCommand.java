package org.policygraph.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.neo4j.driver.Driver;
import org.policygraph.graph.GraphWriter;
import org.policygraph.graph.Loader;
import org.policygraph.graph.Retraction;
import org.policygraph.graph.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles back out of the running graph. */
@Command(name = "retract", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Takes articles back: the graph becomes what it would be had it never seen them; what else stood on their"
				+ " page is read again without them. Prints what was removed. Where an id is unknown, nothing is removed and the exit code is 1.")
final class RetractCommand extends GraphCommand {

	@Option(names = "--dry-run", description = "Only say what would be removed.")
	private boolean dryRun;

	@Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of articles (20250715-01, a page's p01-a2).")
	private List<String> ids = List.of();

	@Override
	int run(Driver driver, PrintWriter out) {
		Set<String> asked = new LinkedHashSet<>(this.ids);
		Schema.apply(driver);
		List<Retraction> retractions = Retraction.of(driver, List.copyOf(asked));
		retractions.forEach((retraction) -> asked.remove(retraction.article()));
		if (!asked.isEmpty()) {
			err().println("policygraph: the graph has no article " + String.join(", ", asked)
					+ "; nothing was taken back. GET /api/v1/articles lists the ids.");
			return ExitCode.SOFTWARE;
		}
		if (!this.dryRun) {
			new GraphWriter(driver, Loader.version())
				.retractArticles(retractions.stream().map(Retraction::article).toList());
		}
		retractions.forEach((retraction) -> out.println((this.dryRun ? "would remove " : "removed ") + retraction));
		return ExitCode.OK;
	}

}
