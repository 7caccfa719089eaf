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
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;

import org.policygraph.people.NameLearner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code policygraph learn}: writes the learned resources of the package people. */
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
		NameLearner learner = new NameLearner();
		String first = "9999";
		String last = "";
		int articles = 0;
		try (BufferedReader lines = open()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				JsonNode article = JsonMapper.shared().readTree(line);
				String published = article.path("published").asString("");
				first = (published.compareTo(first) < 0 && !published.isEmpty()) ? published : first;
				last = (published.compareTo(last) > 0) ? published : last;
				learner.read(article.path("title").asString("") + "\n" + article.path("text").asString(""));
				articles++;
			}
		}
		List<String> table = new ArrayList<>();
		table.add("# Learned by: policygraph learn " + this.corpus.getFileName());
		table.add("# From " + articles + " articles, " + first + " to " + last + ". Counts only.");
		table
			.add("# Columns: character, distinct names in which it was the family name, the first, the second, the only"
					+ " given character; occurrences in the corpus");
		table.addAll(learner.table());
		Files.write(this.into.resolve("name-characters.tsv"), table, StandardCharsets.UTF_8);
		return 0;
	}

	private BufferedReader open() throws IOException {
		InputStream in = Files.newInputStream(this.corpus);
		return new BufferedReader(new InputStreamReader(
				this.corpus.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
	}

}
