package org.policygraph.api;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.policygraph.graph.LoadReport;
import org.policygraph.graph.Loader;
import org.policygraph.local.Home;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions to a graph of 2,000 bulletins of four months, with answers that were checked
 * by hand against the bulletins. Skipped where the corpus is not at hand.
 */
@EnabledIf("hasCorpus")
class BulletinsIT extends RunningApi {

	private static final Path CORPUS = Home.find().folder().resolve("../shared/corpus/bulletins.jsonl.gz");

	private static final Path PAGE = Path.of("src/test/resources/bulletins.md");

	private static final String FIRST = "\"id\": \"20230301-01\"";

	private static final int BULLETINS = 2000;

	static boolean hasCorpus() {
		return Files.exists(CORPUS);
	}

	@BeforeAll
	static void loadBulletins(@TempDir Path folder) throws IOException {
		try (Driver driver = TestNeo4j.emptied()) {
			LoadReport report = new Loader(driver, "test").load(List.of(excerpt(folder)), (progress) -> {
			});
			assertThat(report.rejected()).isEmpty();
		}
	}

	private static Path excerpt(Path folder) throws IOException {
		Path excerpt = folder.resolve("bulletins.jsonl");
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(CORPUS)), StandardCharsets.UTF_8));
				BufferedWriter out = Files.newBufferedWriter(excerpt)) {
			Iterator<String> wanted = lines.lines()
				.dropWhile((line) -> !line.contains(FIRST))
				.limit(BULLETINS)
				.iterator();
			while (wanted.hasNext()) {
				out.write(wanted.next());
				out.newLine();
			}
		}
		return excerpt;
	}

	@Test
	void everyQuestionHasTheAnswerThatWasCheckedByHand() throws IOException {
		new Console(this.client).check(PAGE, "policygraph.bulletins");
	}

}
