package org.policygraph.graph;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.policygraph.document.Rejected;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.graph.Outcome.Change;
import org.policygraph.layout.Layout;
import org.policygraph.resolution.ResolvedArticle;

/**
 * Documents → graph: the stages in their order. Documents are written in batches, each in
 * one transaction; what could not be read or written is reported and does not stop the
 * rest.
 */
public final class Loader {

	/** Articles a transaction: enough to make round trips cheap, few enough to hold. */
	private static final int BATCH = 60;

	private final Layout layout = new Layout();

	private final GraphWriter writer;

	/**
	 * Makes a loader.
	 * @param driver a connection with write access to a database with the {@link Schema}
	 * @param version which version of the product this is
	 */
	public Loader(Driver driver, String version) {
		this.writer = new GraphWriter(driver, version);
	}

	/**
	 * {@return the version of the product that the build wrote into the jar}
	 */
	public static String version() {
		return Objects.requireNonNullElse(Loader.class.getPackage().getImplementationVersion(), "unpackaged");
	}

	/**
	 * Loads files, and directories with everything below them.
	 * @param paths files and directories
	 * @param progress is told after each batch how far the load is
	 * @return what became of them
	 */
	public LoadReport load(List<Path> paths, Consumer<LoadReport> progress) {
		Tally tally = new Tally();
		try (Stream<Input> inputs = new DocumentReader().read(paths)) {
			load(inputs, new Run(tally, progress, (outcome) -> {
			}));
		}
		return tally.report();
	}

	/**
	 * Loads documents.
	 * @param inputs the documents, and what could not be read, which is passed on
	 * @param outcomes is told what became of each, as soon as that is certain
	 */
	public void load(Stream<Input> inputs, Consumer<Outcome> outcomes) {
		load(inputs, new Run(new Tally(), (report) -> {
		}, outcomes));
	}

	private void load(Stream<Input> inputs, Run run) {
		inputs.forEachOrdered(run::take);
		run.write();
	}

	/** One load: what is waiting to be written, and who is told. */
	private final class Run {

		private final Tally tally;

		private final Consumer<LoadReport> progress;

		private final Consumer<Outcome> outcomes;

		private final Map<String, List<ResolvedArticle>> waiting = new LinkedHashMap<>();

		private int waitingArticles;

		private Run(Tally tally, Consumer<LoadReport> progress, Consumer<Outcome> outcomes) {
			this.tally = tally;
			this.progress = progress;
			this.outcomes = outcomes;
		}

		private void take(Input input) {
			if (input instanceof Rejected reason) {
				reject(null, reason);
			}
			else if (input instanceof Document document) {
				read(document);
			}
		}

		/** One document that a stage cannot cope with must not cost all the others. */
		private void read(Document document) {
			try {
				List<ArticleFacts> facts = Reader.EXTRACTION.extract(Loader.this.layout.articles(document));
				this.waiting.put(document.id(), Reader.RESOLUTION.resolve(document.id(), facts));
				this.waitingArticles += facts.size();
				this.tally.read(facts);
			}
			catch (RuntimeException | StackOverflowError ex) {
				reject(document.id(), new Rejected("document " + document.id(), null, "A stage failed: " + ex,
						"Please report this with the document"));
			}
			if (this.waitingArticles >= BATCH) {
				write();
			}
		}

		private void reject(@Nullable String document, Rejected reason) {
			this.tally.rejected(reason);
			this.outcomes.accept(Outcome.rejected(document, reason));
		}

		private void write() {
			if (!this.waiting.isEmpty()) {
				write(new LinkedHashMap<>(this.waiting));
				this.waiting.clear();
				this.waitingArticles = 0;
				this.progress.accept(this.tally.report());
			}
		}

		/**
		 * If the graph refuses a batch, its documents are written one by one, so that
		 * only the one that it refuses is left out.
		 */
		private void write(Map<String, List<ResolvedArticle>> batch) {
			Map<String, Integer> changes;
			try {
				changes = Loader.this.writer.write(batch);
			}
			catch (RuntimeException ex) {
				if (!Refusals.isOfDocument(ex)) {
					throw ex;
				}
				batch.forEach((id, articles) -> writeAlone(id, articles, batch.size() == 1, ex));
				return;
			}
			batch.forEach((id, articles) -> written(id, articles, changes.getOrDefault(id, 0)));
		}

		private void writeAlone(String id, List<ResolvedArticle> articles, boolean tried, RuntimeException reason) {
			if (tried) {
				reject(id, new Rejected("document " + id, null, "The graph refused it: " + reason,
						"Please report this with the document"));
			}
			else {
				write(Map.of(id, articles));
			}
		}

		private void written(String id, List<ResolvedArticle> articles, int changes) {
			this.tally.changed(changes);
			List<String> ids = articles.stream().map((one) -> one.facts().article().id()).toList();
			this.outcomes.accept(new Outcome(id, (changes > 0) ? Change.LOADED : Change.UNCHANGED, ids, null));
		}

	}

}
