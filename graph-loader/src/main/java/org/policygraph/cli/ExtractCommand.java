package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.policygraph.document.Rejected;
import org.policygraph.extraction.ContractJson;
import org.policygraph.extraction.Extraction;
import org.policygraph.layout.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygraph extract}: prints the facts of documents, one article a line. */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "Prints the facts of each article as one line of JSON. Needs no database.",
		footer = { "", "What cannot be read is named on the error output; the exit code is then 1." })
final class ExtractCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "Pages (.txt), records (.jsonl), or folders of them.")
	private List<Path> files = List.of();

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		PrintWriter out = this.spec.commandLine().getOut();
		PrintWriter err = this.spec.commandLine().getErr();
		Layout layout = new Layout();
		Extraction extraction = new Extraction();
		int rejected = 0;
		try (Stream<Input> inputs = new DocumentReader().read(this.files)) {
			for (Iterator<Input> each = inputs.iterator(); each.hasNext() && !out.checkError();) {
				Input input = each.next();
				if (input instanceof Document document) {
					extraction.extract(layout.articles(document))
						.forEach((facts) -> out.print(ContractJson.line(facts) + "\n"));
				}
				else if (input instanceof Rejected reason) {
					rejected++;
					err.println("policygraph: " + reason);
				}
			}
		}
		out.flush();
		err.flush();
		return (rejected == 0) ? 0 : 1;
	}

}
