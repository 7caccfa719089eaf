package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.policygraph.local.EmbeddedNeo4j;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands load and fingerprint against a real Neo4j. */
class LoadCommandIT {

	private static final List<String> RECORDS = List.of(record("n1", "2024-03-05", "清源市河湖治理座谈会3月4日在祁县召开。市长林岸主持会议。"),
			record("n2", "2024-03-06", "3月5日，林岸到祁县调研水利工作。"), record("n3", "2024-03-07", "国务院总理苏禾3月6日在北京会见俄罗斯总统安德列耶夫。"));

	@TempDir
	static Path folder;

	private static EmbeddedNeo4j neo4j;

	@BeforeAll
	static void start() {
		neo4j = EmbeddedNeo4j.startAnywhere(folder.resolve("data"));
	}

	@AfterAll
	static void stop() {
		neo4j.close();
	}

	@BeforeEach
	void empty() {
		try (Driver driver = neo4j.access().connect()) {
			driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
		}
	}

	@Test
	void loadingTwiceAndInAnyOrderGivesOneFingerprint() throws IOException {
		Path file = write("records.jsonl", RECORDS);
		assertThat(run("load", file.toString()).code()).isZero();
		String fingerprint = run("fingerprint").out().strip();
		assertThat(fingerprint).matches("[0-9a-f]{64}");
		List<String> shuffled = new ArrayList<>(RECORDS);
		Collections.shuffle(shuffled, new Random(1));
		Answer again = run("load", write("again.jsonl", shuffled).toString());
		assertThat(again.err()).contains("3 articles (0 new or changed)");
		assertThat(run("fingerprint").out().strip()).isEqualTo(fingerprint);
		assertThat(run("fingerprint", "--dump").out().lines())
			.anyMatch((line) -> line.startsWith("node [\"Article\"]"));
	}

	@Test
	void whatIsRejectedIsNamedWithFileLineReasonAndAdvice() throws IOException {
		Path file = write("broken.jsonl", List.of(RECORDS.get(0), "{\"id\": "));
		Answer answer = run("load", file.toString());
		assertThat(answer.code()).isEqualTo(1);
		assertThat(answer.err()).contains("Rejected 1:", file + ":2: ", "Read 1 documents");
	}

	@Test
	void missingFileIsRejected() {
		Answer answer = run("load", folder.resolve("nothing.txt").toString());
		assertThat(answer.code()).isEqualTo(1);
		assertThat(answer.err()).contains("nothing.txt: No such file");
	}

	@Test
	void documentsAndTheirGraphTellTheSameIdentities() throws IOException {
		Path file = write("identities.jsonl", RECORDS);
		assertThat(run("load", file.toString()).code()).isZero();
		List<String> ofGraph = identities(run("identities"));
		assertThat(ofGraph).anyMatch((line) -> line.contains("\"type\":\"AUDIENCE\""))
			.isEqualTo(identities(run("identities", file.toString())));
	}

	@Test
	void whatIsRetractedWasNeverThere() throws IOException {
		run("load", write("two.jsonl", RECORDS.subList(0, 2)).toString());
		String fingerprint = run("fingerprint").out();
		run("load",
				write("more.jsonl",
						List.of(RECORDS.get(2), record("n4", "2024-03-05", "清源市河湖治理座谈会3月4日在祁县召开。市长林岸主持会议，陶然参加。")))
					.toString());
		assertThat(run("fingerprint").out()).isNotEqualTo(fingerprint);
		assertThat(run("retract", "--dry-run", "n4").out()).startsWith("would remove n4");
		assertThat(run("retract", "n4", "n3").out().lines()).hasSize(2)
			.allMatch((line) -> line.startsWith("removed n"));
		assertThat(run("fingerprint").out()).isEqualTo(fingerprint);
		Answer unknown = run("retract", "n1", "n4");
		assertThat(unknown.code()).isEqualTo(1);
		assertThat(unknown.err()).contains("no article n4");
		assertThat(run("fingerprint").out()).isEqualTo(fingerprint);
	}

	private static List<String> identities(Answer answer) {
		return answer.out().lines().filter((line) -> !line.contains("\"kind\":\"place\"")).sorted().toList();
	}

	private static Path write(String name, List<String> lines) throws IOException {
		return Files.write(folder.resolve(name), lines);
	}

	private static String record(String id, String published, String text) {
		return "{\"id\": \"%s\", \"published\": \"%s\", \"title\": \"\", \"text\": \"%s\"}".formatted(id, published,
				text);
	}

	private static Answer run(String... arguments) {
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--data", folder.resolve("data").toString()));
		CommandLine command = PolicyGraph.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
		int code = command.execute(all.toArray(String[]::new));
		return new Answer(code, out.toString(), err.toString());
	}

	private record Answer(int code, String out, String err) {

	}

}
