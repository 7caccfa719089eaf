package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.neo4j.driver.Driver;
import org.policygraph.graph.MentionedPerson;
import org.policygraph.graph.ToldEvent;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.PrintedPlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygraph identities}: what was resolved, one JSON object a line. */
@Command(name = "identities", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Prints who is who and which event is which, one JSON object a line: of the given documents taken"
				+ " together, needing no database, or of the running graph if none are given.")
final class IdentitiesCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", arity = "0..*",
			description = "Pages (.txt), records (.jsonl, .jsonl.gz), or folders of them; without any, the graph.")
	private List<Path> files = List.of();

	@Mixin
	private ThreadsOption reading;

	@Mixin
	private GraphOptions graph;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		PrintWriter out = this.spec.commandLine().getOut();
		IdentityLines lines = new IdentityLines(out);
		int rejected = 0;
		if (!this.files.isEmpty()) {
			rejected = ofDocuments(lines);
		}
		else {
			try (Driver driver = this.graph.access().connect()) {
				MentionedPerson.of(driver, lines::official);
				ToldEvent.of(driver, lines::event);
			}
		}
		out.flush();
		return (rejected == 0) ? ExitCode.OK : ExitCode.SOFTWARE;
	}

	/** Who and which event is meant is known after the last document. */
	private int ofDocuments(IdentityLines lines) throws IOException {
		PrintedPlaces places = new PrintedPlaces(Gazetteer.load());
		ToldEvent.Gathering gathering = new ToldEvent.Gathering();
		int rejected = new DocumentIdentities(this.spec.commandLine().getErr()).read(this.files, this.reading.threads(),
				lines::official, (article) -> {
					places.of(article.facts()).forEach((place) -> lines.place(article.facts().article().id(), place));
					gathering.add(article);
				});
		gathering.events().forEach(lines::event);
		return rejected;
	}

}
