package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;

import org.policygraph.extraction.ContractJson;
import org.policygraph.quality.Yield;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygraph yield}: counts what is read in a corpus, by genre and year. */
@Command(name = "yield", mixinStandardHelpOptions = true,
		description = "Counts what is read in a corpus, by year and by the type of an article's first event, and prints"
				+ " a hash of all facts: the same on any number of threads. Needs no database.")
final class YieldCommand implements Callable<Integer> {

	/** Long work shows progress: a line on the error output for so many articles. */
	private static final int PROGRESS = 2000;

	@Parameters(paramLabel = "FILE", arity = "1..*",
			description = "Pages (.txt), records (.jsonl, .jsonl.gz), or folders of them.")
	private List<Path> files = List.of();

	@Mixin
	private ThreadsOption reading;

	@Spec
	private CommandSpec spec;

	private int articles;

	@Override
	public Integer call() throws NoSuchAlgorithmException {
		PrintWriter err = this.spec.commandLine().getErr();
		MessageDigest hash = MessageDigest.getInstance("SHA-256");
		Yield counts = new Yield();
		int rejected = new DocumentFacts(err).read(this.files, this.reading.threads(), (facts) -> {
			counts.add(facts);
			hash.update((ContractJson.line(facts) + "\n").getBytes(StandardCharsets.UTF_8));
			if (++this.articles % PROGRESS == 0) {
				err.println(this.articles + " articles");
				err.flush();
			}
		});
		PrintWriter out = this.spec.commandLine().getOut();
		out.print(counts.table());
		out.println("sha256 " + HexFormat.of().formatHex(hash.digest()) + ", " + rejected + " rejected");
		out.flush();
		return (rejected == 0) ? 0 : 1;
	}

}
