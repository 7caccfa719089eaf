package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.quality.ExplainPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygraph explain}: shows where each fact of a document comes from. */
@Command(name = "explain", mixinStandardHelpOptions = true,
		description = "Writes a web page with the marked text beside the facts and the rules that found them.")
final class ExplainCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "A page (.txt) or records (.jsonl, .jsonl.gz).")
	private Path file = Path.of("");

	@Option(names = "--article", paramLabel = "ID", description = "Show only the article with this id.")
	private @Nullable String article;

	@Option(names = { "-o", "--output" }, paramLabel = "PAGE",
			description = "Where to write (default: standard output).")
	private @Nullable Path output;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		PrintWriter err = this.spec.commandLine().getErr();
		List<ArticleFacts> articles = new ArrayList<>();
		int rejected = new DocumentFacts(err).read(List.of(this.file), 1, (facts) -> {
			if (wanted(facts)) {
				articles.add(facts);
			}
		});
		if (articles.isEmpty() && rejected == 0) {
			err.println("policygraph: " + this.file + " has no article "
					+ ((this.article != null) ? this.article : "at all") + ". Look for ids with policygraph extract.");
		}
		if (articles.isEmpty()) {
			return 1;
		}
		String html = ExplainPage.html(this.file.getFileName().toString(), articles);
		if (this.output == null) {
			this.spec.commandLine().getOut().print(html);
			this.spec.commandLine().getOut().flush();
		}
		else {
			Files.writeString(this.output, html, StandardCharsets.UTF_8);
		}
		return (rejected == 0) ? 0 : 1;
	}

	private boolean wanted(ArticleFacts facts) {
		return this.article == null || this.article.equals(facts.article().id());
	}

}
