package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@BeforeEach
	void annotate() throws IOException {
		Path gold = Files.createDirectory(this.folder.resolve("gold"));
		Files.writeString(gold.resolve("a.json"), """
				{"id": "a", "persons": [], "events": [], "taskSets": [{"declared": 2, "phrase": "两点希望", "tasks": [
				{"ordinal": 1, "title": "快", "text": "快，"}, {"ordinal": 2, "title": "不好", "text": "不好。"}]}]}
				""");
		Files.writeString(this.folder.resolve("gold.jsonl"), """
				{"id": "a", "published": null, "title": "", "text": "会上提出两点希望：一是快，二是好。"}
				""");
	}

	@Test
	void theTextsBesideTheFolderAreExtractedAndScored() {
		assertThat(run(gold())).isZero();
		assertThat(this.out.toString()).contains("1 articles, 0 without output")
			.containsPattern("declared +1.000 +1.000 +1.000 +1")
			.containsPattern("tasks +0.500 +0.500 +0.500 +2");
	}

	@Test
	void aKindBelowItsFloorFails() {
		assertThat(run(gold(), "--min", "declared=1", "--min", "tasks=0.9")).isOne();
		assertThat(this.out.toString()).contains("below: tasks 0.500 < 0.900").doesNotContain("below: declared");
	}

	@Test
	void anUnknownKindIsRefusedBeforeAnythingRuns() {
		assertThat(run(gold(), "--min", "task=1")).isEqualTo(2);
		assertThat(this.err.toString()).contains("No kind of fact is called task").contains("task_texts");
	}

	@Test
	void theReportIsWritten() throws IOException {
		Path report = this.folder.resolve("quality.md");
		assertThat(run(gold(), "--markdown", report.toString())).isZero();
		assertThat(report).content().startsWith("# Quality").contains("| declared | 1.000 |");
	}

	@Test
	void aFolderThatIsNoneIsRefused() {
		assertThat(run(this.folder.resolve("none").toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("none is no folder");
	}

	private String gold() {
		return this.folder.resolve("gold").toString();
	}

	private int run(String... arguments) {
		String[] all = new String[arguments.length + 1];
		all[0] = "evaluate";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return PolicyGraph.commandLine()
			.setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err))
			.execute(all);
	}

}
