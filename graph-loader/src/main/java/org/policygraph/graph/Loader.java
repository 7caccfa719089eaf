package org.policygraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.policygraph.document.Rejected;
import org.policygraph.extraction.Extraction;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;
import org.policygraph.layout.Layout;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Resolution;
import org.policygraph.resolution.ResolvedArticle;

/**
 * Files → graph: the stages in their order. Documents are written in batches, each in one
 * transaction; what could not be read is reported and does not stop the rest.
 */
public final class Loader {

	/** Articles a transaction: enough to make round trips cheap, few enough to hold. */
	private static final int BATCH = 60;

	private final Layout layout = new Layout();

	private final Extraction extraction = new Extraction();

	private final Resolution resolution = new Resolution(Gazetteer.load());

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
	 * Loads files, and directories with everything below them.
	 * @param paths files and directories
	 * @param progress is told after each batch how far the load is
	 * @return what became of them
	 */
	public LoadReport load(List<Path> paths, Consumer<LoadReport> progress) {
		Run run = new Run(progress);
		try (Stream<Input> inputs = new DocumentReader().read(paths)) {
			inputs.forEachOrdered(run::take);
		}
		run.write();
		return run.report();
	}

	/** One load: what is waiting to be written, and the count so far. */
	private final class Run {

		private final Consumer<LoadReport> progress;

		private final Map<String, List<ResolvedArticle>> waiting = new LinkedHashMap<>();

		private final List<Rejected> rejected = new ArrayList<>();

		private int waitingArticles;

		private int documents;

		private int articles;

		private int changed;

		private int events;

		private int tasks;

		private int unread;

		private Run(Consumer<LoadReport> progress) {
			this.progress = progress;
		}

		private void take(Input input) {
			if (input instanceof Rejected reason) {
				this.rejected.add(reason);
			}
			else if (input instanceof Document document) {
				read(document);
			}
		}

		/** One document that a stage cannot cope with must not cost all the others. */
		private void read(Document document) {
			try {
				List<ArticleFacts> facts = Loader.this.extraction.extract(Loader.this.layout.articles(document));
				add(document.id(), facts, Loader.this.resolution.resolve(document.id(), facts));
			}
			catch (RuntimeException ex) {
				this.rejected.add(new Rejected("document " + document.id(), null, "A stage failed: " + ex,
						"Please report this with the document"));
			}
			if (this.waitingArticles >= BATCH) {
				write();
			}
		}

		private void add(String document, List<ArticleFacts> facts, List<ResolvedArticle> resolved) {
			this.waiting.put(document, resolved);
			this.waitingArticles += facts.size();
			this.documents++;
			this.articles += facts.size();
			facts.forEach(this::count);
		}

		private void count(ArticleFacts facts) {
			this.events += facts.events().size();
			this.unread += facts.unread().size();
			Stream<TaskSet> sets = Stream.concat(facts.taskSets().stream(),
					facts.events().stream().flatMap((event) -> event.taskSets().stream()));
			this.tasks += sets.flatMap((set) -> set.tasks().stream()).mapToInt(this::size).sum();
		}

		private int size(Task task) {
			return 1 + task.subtasks().stream().mapToInt(this::size).sum();
		}

		private void write() {
			if (!this.waiting.isEmpty()) {
				this.changed += Loader.this.writer.write(this.waiting);
				this.waiting.clear();
				this.waitingArticles = 0;
				this.progress.accept(report());
			}
		}

		private LoadReport report() {
			return new LoadReport(this.documents, this.articles, this.changed, this.events, this.tasks, this.unread,
					this.rejected);
		}

	}

}
