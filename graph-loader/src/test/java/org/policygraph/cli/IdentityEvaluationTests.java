package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** {@code identities} of documents, and {@code evaluate --identity}. */
class IdentityEvaluationTests {

	/** A file of the bulletins of 2023 and 2024, which are no part of the project. */
	private static final String BULLETINS = System.getProperty("policygraph.bulletins", "");

	private static final Pattern FIGURES = Pattern.compile("precision ([0-9.]+) recall ([0-9.]+)");

	@TempDir
	private Path folder;

	@Test
	void everyMentionHasThePersonOfTheDocumentsTogether() throws IOException {
		String printed = run("identities", records().toString());
		List<String> mentions = printed.lines().filter((line) -> line.contains("\"printed\":\"石砚舟\"")).toList();
		assertThat(mentions).hasSize(2).allMatch((line) -> line.startsWith("{\"kind\":\"official\",\"article\":\"n"));
		assertThat(mentions).extracting((line) -> line.substring(line.indexOf("\"id\"")))
			.satisfies((ids) -> assertThat(Set.copyOf(ids)).hasSize(1));
	}

	@Test
	void pairsOfLabelledMentionsAreCounted() throws IOException {
		Path labels = Files.write(this.folder.resolve("labels.jsonl"),
				List.of("{\"name\":\"石砚舟\",\"person\":\"a\",\"articles\":[\"n1\",\"n2\"]}",
						"{\"name\":\"林岸\",\"person\":\"b\",\"article\":\"n3\"}"));
		assertThat(run("evaluate", "--identity", labels.toString(), "--input", records().toString()))
			.contains("2 names, 2 persons, 3 mentions")
			.contains("precision 1.0000 recall 1.0000");
	}

	@Test
	void bulletinsOfTwoYearsAreToldApart() {
		assumeThat(Files.isRegularFile(Path.of(BULLETINS))).as("-Dpolicygraph.bulletins").isTrue();
		String report = run("evaluate", "--identity",
				"src/test/resources/org/policygraph/identity/labelled-2023-2024.jsonl", "--input", BULLETINS);
		Matcher figures = FIGURES.matcher(report);
		assertThat(figures.find()).as(report).isTrue();
		assertThat(Double.parseDouble(figures.group(1))).as(report).isGreaterThanOrEqualTo(0.995);
		assertThat(Double.parseDouble(figures.group(2))).as(report).isGreaterThanOrEqualTo(0.97);
	}

	private Path records() throws IOException {
		return Files.write(this.folder.resolve("records.jsonl"), List.of(
				"{\"id\":\"n1\",\"published\":\"2023-03-10\",\"title\":\"\",\"text\":\"3月9日，晋中市市长石砚舟出席会议并讲话。\"}",
				"{\"id\":\"n2\",\"published\":\"2024-03-10\",\"title\":\"\",\"text\":\"3月9日，晋中市委书记石砚舟到祁县调研。\"}",
				"{\"id\":\"n3\",\"published\":\"2024-03-10\",\"title\":\"\",\"text\":\"3月9日，太原市副市长林岸到古交市调研。\"}"));
	}

	private static String run(String... arguments) {
		StringWriter out = new StringWriter();
		PolicyGraph.commandLine().setOut(new PrintWriter(out)).execute(arguments);
		return out.toString();
	}

}
