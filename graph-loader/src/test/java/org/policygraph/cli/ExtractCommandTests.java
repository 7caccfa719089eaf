package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void everyArticleIsALineOfJson() throws IOException {
		Path records = this.folder.resolve("two.jsonl");
		Files.writeString(records, """
				{"id": "b", "published": null, "title": "", "text": "会议提出两点希望：一是快，二是好。"}
				{"id": "a", "published": "2031-05-09", "title": "林秋白调研", "text": "市长林秋白调研水利。"}
				""");
		assertThat(extract(records)).isZero();
		assertThat(this.err.toString()).isEmpty();
		assertThat(this.out.toString().lines().map((line) -> JsonMapper.shared().readTree(line).get("id").asString()))
			.containsExactly("b", "a");
	}

	@Test
	void rejectedInputIsNamedAndTheRestStillRead() throws IOException {
		Path records = this.folder.resolve("three.jsonl");
		Files.writeString(records, """
				{"id": "a", "published": null, "title": "", "text": "会议召开。"}
				{"id": "b", "text":
				{"id": "c", "published": null, "title": "", "text": "会议闭幕。"}
				""");
		assertThat(extract(records, this.folder.resolve("none.txt"))).isOne();
		assertThat(this.out.toString().lines()).hasSize(2);
		assertThat(this.err.toString().lines()).satisfiesExactly(
				(line) -> assertThat(line).startsWith("policygraph: ").contains("three.jsonl:2: "),
				(line) -> assertThat(line).contains("none.txt: No such file"));
	}

	@Test
	void linesOfAPageThatAreInNoArticleAreToldOnDemand() throws IOException {
		Path page = this.folder.resolve("p01.txt");
		Files.writeString(page, """
				岚河市召开防汛工作会议

				本报讯（记者 何苗）3月18日，岚河市召开防汛会议。

				责编：林晓 版式：周舟
				""");
		assertThat(extract(page)).isZero();
		assertThat(this.err.toString()).isEmpty();
		assertThat(extract(Path.of("--leftovers"), page)).isZero();
		assertThat(this.err.toString().lines()).singleElement()
			.isEqualTo("policygraph: p01 [41, 52) is in no article, FURNITURE: 责编：林晓 版式：周舟");
	}

	@Test
	void manyThreadsPrintTheSameInTheSameOrder() throws IOException {
		Path records = this.folder.resolve("many.jsonl");
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 60; i++) {
			lines.append("{\"id\": \"r")
				.append(i)
				.append("\", \"published\": \"2031-05-09\", \"title\": \"\", \"text\": \"市长林秋白")
				.append((i % 2 == 0) ? "主持全市水利工作会议。" : "到溪口县调研。")
				.append("\"}\n");
		}
		Files.writeString(records, lines);
		assertThat(extract(records)).isZero();
		String alone = this.out.toString();
		this.out.getBuffer().setLength(0);
		assertThat(extract(Path.of("--threads"), Path.of("8"), records)).isZero();
		assertThat(this.out.toString().equals(alone)).isTrue();
		assertThat(alone.lines()).hasSize(60);
	}

	@Test
	void noThreadsAtAllAreRefused() {
		assertThat(extract(Path.of("--threads"), Path.of("0"), Path.of("x.txt"))).isEqualTo(2);
		assertThat(this.err.toString()).contains("--threads 0").contains("1 or more");
	}

	@Test
	void withoutAFileItSaysWhatIsMissing() {
		assertThat(extract()).isEqualTo(2);
		assertThat(this.err.toString()).contains("FILE");
	}

	private int extract(Path... files) {
		CommandLine command = PolicyGraph.commandLine()
			.setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err));
		String[] arguments = new String[files.length + 1];
		arguments[0] = "extract";
		for (int i = 0; i < files.length; i++) {
			arguments[i + 1] = files[i].toString();
		}
		return command.execute(arguments);
	}

}
