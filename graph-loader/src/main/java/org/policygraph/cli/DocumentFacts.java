package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Leftover;
import org.policygraph.article.ReadPage;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.policygraph.document.Rejected;
import org.policygraph.extraction.Extraction;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.layout.Layout;

/** Reads documents into facts for the commands that need no database. */
final class DocumentFacts {

	/**
	 * How many documents a thread may be ahead of what was taken: enough to keep it busy.
	 */
	private static final int AHEAD = 4;

	private final Layout layout = new Layout();

	private final Extraction extraction = new Extraction();

	private final PrintWriter err;

	private final boolean leftovers;

	DocumentFacts(PrintWriter err) {
		this(err, false);
	}

	/**
	 * @param err where rejected documents are named
	 * @param leftovers whether lines of pages that are in no article are named there, too
	 */
	DocumentFacts(PrintWriter err, boolean leftovers) {
		this.err = err;
		this.leftovers = leftovers;
	}

	/**
	 * Reads files and folders and names on the error output what is rejected.
	 * @param files pages, records, folders of them
	 * @param threads how many threads read; the order of the facts is that of the
	 * documents, however many there are
	 * @param facts takes the facts of each article, in order, on the calling thread
	 * @return how many documents were rejected
	 */
	int read(List<Path> files, int threads, Consumer<ArticleFacts> facts) {
		return readDocuments(files, threads, (document, articles) -> articles.forEach(facts));
	}

	/**
	 * Reads files and folders and names on the error output what is rejected.
	 * @param files pages, records, folders of them
	 * @param threads how many threads read
	 * @param facts takes the id of each document and the facts of its articles, in order,
	 * on the calling thread
	 * @return how many documents were rejected
	 */
	int readDocuments(List<Path> files, int threads, BiConsumer<String, List<ArticleFacts>> facts) {
		int rejected = 0;
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try (Stream<Input> inputs = new DocumentReader().read(files)) {
			Deque<Future<Outcome>> ahead = new ArrayDeque<>();
			for (Iterator<Input> each = inputs.iterator(); each.hasNext() || !ahead.isEmpty();) {
				while (each.hasNext() && ahead.size() < threads * AHEAD) {
					Input input = each.next();
					ahead.add(pool.submit(() -> read(input)));
				}
				rejected += take(ahead.remove(), facts);
			}
		}
		finally {
			pool.shutdownNow();
		}
		this.err.flush();
		return rejected;
	}

	private int take(Future<Outcome> future, BiConsumer<String, List<ArticleFacts>> facts) {
		Outcome outcome = Futures.get(future);
		if (outcome.rejected() == null) {
			facts.accept(outcome.document(), outcome.facts());
			if (this.leftovers) {
				outcome.leftovers().forEach((line) -> this.err.println(told(outcome.document(), line)));
			}
			return 0;
		}
		this.err.println("policygraph: " + outcome.rejected());
		return 1;
	}

	private static String told(String document, Leftover line) {
		return "policygraph: %s [%d, %d) is in no article, %s: %s".formatted(document, line.where().start(),
				line.where().end(), line.reason(), line.text());
	}

	/** One document that a stage cannot cope with must not cost all the others. */
	private Outcome read(Input input) {
		if (input instanceof Rejected rejected) {
			return new Outcome("", List.of(), List.of(), rejected);
		}
		Document document = (Document) input;
		try {
			ReadPage read = this.layout.read(document);
			return new Outcome(document.id(), this.extraction.extract(read.articles()), read.leftovers(), null);
		}
		catch (RuntimeException ex) {
			return new Outcome(document.id(), List.of(), List.of(), new Rejected("document " + document.id(), null,
					"A stage failed: " + ex, "Please report this with the document"));
		}
	}

	/** What came of one input. */
	private record Outcome(String document, List<ArticleFacts> facts, List<Leftover> leftovers,
			@Nullable Rejected rejected) {

	}

}
