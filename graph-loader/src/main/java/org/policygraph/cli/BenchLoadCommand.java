package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Driver;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.graph.GraphSize;
import org.policygraph.graph.GraphWriter;
import org.policygraph.graph.Loader;
import org.policygraph.graph.Schema;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Resolution;
import org.policygraph.resolution.ResolvedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code policygraph bench load}: what one more article costs as the graph grows. Some
 * documents are held back; at each size they are written and taken back one by one.
 */
@Command(name = "load", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Loads documents into the running, empty graph; at each of the given sizes writes a few held back one"
				+ " by one and takes them back; prints the median and the 90th percentile of each in milliseconds, and"
				+ " the ratio of the medians to those of the first size.")
final class BenchLoadCommand extends GraphCommand {

	/** Every so many documents one is held back, until there are enough. */
	private static final int HELD_BACK = 5;

	private static final int BATCH = 60;

	/** Rounds that only warm the database up. */
	private static final int WARM_UP = 1;

	private static final int ROUNDS = 3;

	@Option(names = "--sizes", paramLabel = "N", split = ",", defaultValue = "200,20000",
			description = "Documents in the graph when it is measured (default: ${DEFAULT-VALUE}).")
	private List<Integer> sizes = List.of();

	@Option(names = "--held-back", paramLabel = "N", defaultValue = "20",
			description = "How many documents are written and taken back (default: ${DEFAULT-VALUE}).")
	private int most;

	@Mixin
	private ThreadsOption reading;

	@Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files, and directories with all below them.")
	private List<Path> paths = List.of();

	private final Resolution resolution = new Resolution(Gazetteer.load());

	private final Map<String, List<ResolvedArticle>> heldBack = new LinkedHashMap<>();

	private final Map<String, List<ResolvedArticle>> waiting = new LinkedHashMap<>();

	private final List<Times> measured = new ArrayList<>();

	private int seen;

	private int loaded;

	@Override
	int run(Driver driver, PrintWriter out) {
		Schema.apply(driver);
		if (!GraphSize.of(driver).empty()) {
			throw misused("The graph is not empty; give an empty one (--data DIR of a new folder).");
		}
		GraphWriter writer = new GraphWriter(driver, Loader.version());
		out.printf("%10s %12s %10s %8s %12s %10s %8s%n", "documents", "write p50", "p90", "ratio", "retract p50", "p90",
				"ratio");
		new DocumentFacts(err()).readDocuments(this.paths, this.reading.threads(),
				(document, facts) -> take(document, facts, writer, out));
		return ExitCode.OK;
	}

	private void take(String document, List<ArticleFacts> facts, GraphWriter writer, PrintWriter out) {
		if (this.measured.size() == this.sizes.size()) {
			return;
		}
		List<ResolvedArticle> articles = this.resolution.resolve(document, facts);
		if (this.seen++ % HELD_BACK == 0 && this.heldBack.size() < this.most) {
			this.heldBack.put(document, articles);
			return;
		}
		this.waiting.put(document, articles);
		this.loaded++;
		boolean reached = this.loaded == this.sizes.get(this.measured.size());
		if (reached || this.waiting.size() == BATCH) {
			writer.write(this.waiting);
			this.waiting.clear();
		}
		if (reached) {
			measure(writer, out);
		}
	}

	private void measure(GraphWriter writer, PrintWriter out) {
		List<Double> writes = new ArrayList<>();
		List<Double> retractions = new ArrayList<>();
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			boolean counts = round >= WARM_UP;
			this.heldBack.forEach((document, articles) -> {
				double write = milliseconds(() -> writer.write(Map.of(document, articles)));
				double retraction = milliseconds(() -> writer.retract(List.of(document)));
				if (counts) {
					writes.add(write);
					retractions.add(retraction);
				}
			});
		}
		Times times = new Times(this.loaded, writes.stream().sorted().toList(), retractions.stream().sorted().toList());
		this.measured.add(times);
		Times first = this.measured.get(0);
		out.printf("%10d %12.1f %10.1f %8.2f %12.1f %10.1f %8.2f%n", times.documents(), Times.at(50, times.writes()),
				Times.at(90, times.writes()), Times.at(50, times.writes()) / Times.at(50, first.writes()),
				Times.at(50, times.retractions()), Times.at(90, times.retractions()),
				Times.at(50, times.retractions()) / Times.at(50, first.retractions()));
		out.flush();
	}

	private static double milliseconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (double) (System.nanoTime() - start) / TimeUnit.MILLISECONDS.toNanos(1);
	}

	/**
	 * What single documents cost at one size of the graph, in milliseconds.
	 *
	 * @param documents how many the graph held
	 * @param writes sorted
	 * @param retractions sorted
	 */
	private record Times(int documents, List<Double> writes, List<Double> retractions) {

		private static double at(int percent, List<Double> sorted) {
			return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
		}

	}

}
