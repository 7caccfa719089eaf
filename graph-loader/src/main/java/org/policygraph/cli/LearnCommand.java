package org.policygraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.people.NameCounts;
import org.policygraph.people.NameLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code policygraph learn}: writes the learned resources of the package people. What
 * names share follows from them, so a change of theirs needs a migration like V0013: only
 * documents that are loaded once more are found by it.
 */
@Command(name = "learn", mixinStandardHelpOptions = true,
		description = "Counts names in an unannotated corpus and writes the resources that recognition uses.")
final class LearnCommand implements Callable<Integer> {

	@Parameters(paramLabel = "CORPUS",
			description = "JSON Lines with published, title and text, one article a line; .gz is unpacked.")
	private Path corpus = Path.of("");

	@Option(names = "--into", paramLabel = "DIR", description = "Where to write (default: ${DEFAULT-VALUE}).")
	private Path into = Path.of("graph-loader/src/main/resources/org/policygraph/people");

	@Override
	public Integer call() throws IOException {
		NameCounts counts = new NameCounts();
		each((article) -> counts.count(title(article) + "\n" + text(article)));
		NameLearner learner = counts.learner();
		TreeSet<String> days = new TreeSet<>();
		int[] articles = { 0 };
		each((article) -> {
			String published = article.path("published").asString("");
			days.add(published);
			articles[0]++;
			learner.find(
					new Article(article.path("id").asString(""), Source.unknown(), Kind.NEWS,
							Headline.of(title(article)), Credits.none(), null, null, text(article)),
					published.substring(0, Math.min(4, published.length())));
		});
		List<String> origin = List.of("# Learned by: policygraph learn " + this.corpus.getFileName(), "# From "
				+ articles[0] + " articles, " + days.first() + " to " + days.last() + ". Counts only, no text.");
		write("name-characters.tsv", origin,
				"# Columns: character, distinct names in which it was the family name, the first, the second, the only"
						+ " given character; occurrences in the corpus",
				learner.characters());
		write("known-names.tsv", origin,
				"# Columns: name printed with a post, articles that print it so, first and last year", learner.known());
		return 0;
	}

	private static String title(JsonNode article) {
		return article.path("title").asString("");
	}

	private static String text(JsonNode article) {
		return article.path("text").asString("");
	}

	private void each(Consumer<JsonNode> reader) throws IOException {
		try (BufferedReader lines = open()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				reader.accept(JsonMapper.shared().readTree(line));
			}
		}
	}

	private void write(String file, List<String> origin, String columns, List<String> rows) throws IOException {
		List<String> lines = new ArrayList<>(origin);
		lines.add(columns);
		lines.addAll(rows);
		Files.write(this.into.resolve(file), lines, StandardCharsets.UTF_8);
	}

	private BufferedReader open() throws IOException {
		InputStream in = Files.newInputStream(this.corpus);
		return new BufferedReader(new InputStreamReader(
				this.corpus.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
	}

}
