package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
				+ " by one and takes them back; prints the median and the 90th percentile in milliseconds and the ratio of"
				+ " the medians to those of the first size, also of writing those that name whom most of them name.")
final class BenchLoadCommand extends GraphCommand {

	/** Every so many documents one is held back, until there are enough. */
	private static final int HELD_BACK = 5;

	private static final int BATCH = 60;

	/**
	 * Rounds that only warm the database up: one that has just been started is twice as
	 * slow, which would flatter every larger size.
	 */
	private static final int WARM_UP = 6;

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
		out.printf("%10s %12s %8s %7s %12s %8s %7s %12s %8s %7s%n", "documents", "write p50", "p90", "ratio",
				"busiest p50", "p90", "ratio", "retract p50", "p90", "ratio");
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
		Set<String> busiest = busiest();
		Times times = new Times(this.loaded, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			boolean counts = round >= WARM_UP;
			this.heldBack.forEach((document, articles) -> {
				double write = milliseconds(() -> writer.write(Map.of(document, articles)));
				double retraction = milliseconds(() -> writer.retract(List.of(document)));
				if (counts) {
					times.add(write, busiest.contains(document), retraction);
				}
			});
		}
		this.measured.add(times);
		Times first = this.measured.get(0);
		out.printf("%10d %s %s %s%n", times.documents(), Times.columns(times.writes(), first.writes()),
				Times.columns(times.busiest(), first.busiest()),
				Times.columns(times.retractions(), first.retractions()));
		out.flush();
	}

	/** The documents held back that name whom most of them name. */
	private Set<String> busiest() {
		Map<String, Set<String>> naming = new TreeMap<>();
		this.heldBack.forEach((document, articles) -> articles.forEach((article) -> article.facts()
			.persons()
			.forEach((person) -> naming.computeIfAbsent(person.name(), (name) -> new HashSet<>()).add(document))));
		return naming.values().stream().max(Comparator.comparing(Set::size)).orElse(Set.of());
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
	 * @param writes of each document
	 * @param busiest of those among them that name whom most of them name
	 * @param retractions of each document
	 */
	private record Times(int documents, List<Double> writes, List<Double> busiest, List<Double> retractions) {

		private void add(double write, boolean busy, double retraction) {
			this.writes.add(write);
			if (busy) {
				this.busiest.add(write);
			}
			this.retractions.add(retraction);
		}

		private static String columns(List<Double> times, List<Double> first) {
			double median = at(50, times);
			return "%12.1f %8.1f %7.2f".formatted(median, at(90, times), median / at(50, first));
		}

		private static double at(int percent, List<Double> times) {
			List<Double> sorted = times.stream().sorted().toList();
			return sorted.isEmpty() ? Double.NaN
					: sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
		}

	}

}
