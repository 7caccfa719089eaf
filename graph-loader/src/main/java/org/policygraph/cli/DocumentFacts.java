package org.policygraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.policygraph.document.Rejected;
import org.policygraph.extraction.Extraction;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.layout.Layout;

/** Reads documents into facts for the commands that need no database. */
final class DocumentFacts {

	private final Layout layout = new Layout();

	private final Extraction extraction = new Extraction();

	private final PrintWriter err;

	DocumentFacts(PrintWriter err) {
		this.err = err;
	}

	/**
	 * Reads files and folders, one document after the other, and names on the error
	 * output what is rejected.
	 * @param files pages, records, folders of them
	 * @param facts takes the facts of each article, in order
	 * @return how many documents were rejected
	 */
	int read(List<Path> files, Consumer<ArticleFacts> facts) {
		int rejected = 0;
		try (Stream<Input> inputs = new DocumentReader().read(files)) {
			for (Iterator<Input> each = inputs.iterator(); each.hasNext();) {
				Input input = each.next();
				Rejected reason = (input instanceof Document document) ? read(document, facts) : (Rejected) input;
				if (reason != null) {
					rejected++;
					this.err.println("policygraph: " + reason);
				}
			}
		}
		this.err.flush();
		return rejected;
	}

	/** One document that a stage cannot cope with must not cost all the others. */
	private @Nullable Rejected read(Document document, Consumer<ArticleFacts> facts) {
		List<ArticleFacts> found;
		try {
			found = this.extraction.extract(this.layout.articles(document));
		}
		catch (RuntimeException ex) {
			return new Rejected("document " + document.id(), null, "A stage failed: " + ex,
					"Please report this with the document");
		}
		found.forEach(facts);
		return null;
	}

}
