package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.policygraph.extraction.ContractJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygraph extract}: prints the facts of documents, one article a line. */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "Prints the facts of each article as one line of JSON. Needs no database.",
		footer = { "", "What cannot be read is named on the error output; the exit code is then 1." })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "Pages (.txt), records (.jsonl, .jsonl.gz), or folders of them.")
	private List<Path> files = List.of();

	@Option(names = "--leftovers",
			description = "Name on the error output each line of a page that is in no article, and its place.")
	private boolean leftovers;

	@Mixin
	private ThreadsOption reading;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		int rejected = new DocumentFacts(this.spec.commandLine().getErr(), this.leftovers).read(this.files,
				this.reading.threads(), (facts) -> out.print(ContractJson.line(facts) + "\n"));
		out.flush();
		return (rejected == 0) ? 0 : 1;
	}

}
