package org.policygraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.policygraph.article.Article;
import org.policygraph.facts.Evidence;
import org.policygraph.graph.MentionedPerson;
import org.policygraph.identity.Census;
import org.policygraph.identity.Identification;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Bearer;
import org.policygraph.resolution.Resolution;
import org.policygraph.resolution.ResolvedArticle;
import org.policygraph.resolution.ResolvedArticle.Appearance;

/** Who is who in documents, without a database. */
final class DocumentIdentities {

	private final DocumentFacts documents;

	private final Resolution resolution = new Resolution(Gazetteer.load());

	private final Census census = new Census();

	DocumentIdentities(PrintWriter err) {
		this.documents = new DocumentFacts(err);
	}

	/**
	 * Reads documents and says of every mention who it is. Who is meant is known after
	 * the last document: mentions wait in a file, so that memory does not grow with them.
	 * @param files pages, records, folders of them
	 * @param threads how many threads read
	 * @param found takes each mention, in the order of the documents
	 * @param articles takes each article
	 * @return how many documents were rejected
	 */
	int read(List<Path> files, int threads, Consumer<MentionedPerson> found, Consumer<ResolvedArticle> articles)
			throws IOException {
		Path waiting = Files.createTempFile("policygraph-identities", ".tsv");
		try {
			int rejected;
			try (PrintWriter mentions = new PrintWriter(Files.newBufferedWriter(waiting, StandardCharsets.UTF_8))) {
				rejected = this.documents.readDocuments(files, threads,
						(document, facts) -> this.resolution.resolve(document, facts).forEach((article) -> {
							count(article, mentions);
							articles.accept(article);
						}));
			}
			Map<String, String> persons = this.census.persons(new Identification());
			try (BufferedReader mentions = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
				for (String line = mentions.readLine(); line != null; line = mentions.readLine()) {
					String[] mention = line.split("\t", -1);
					found.accept(
							new MentionedPerson(mention[0], mention[1], persons.getOrDefault(mention[2], mention[3])));
				}
			}
			return rejected;
		}
		finally {
			Files.delete(waiting);
		}
	}

	private void count(ResolvedArticle resolved, PrintWriter mentions) {
		Article article = resolved.facts().article();
		for (Appearance appearance : resolved.appearances()) {
			Bearer bearer = appearance.bearer();
			List<Evidence> evidence = appearance.fact().evidence();
			String where = article.id() + (evidence.isEmpty() ? "" : ":" + evidence.get(0).start());
			this.census.add(bearer, article.source().published(), where);
			mentions.println(String.join("\t", article.id(), appearance.fact().name(), bearer.id(),
					Objects.requireNonNullElse(bearer.alone(), bearer.id())));
		}
	}

}
