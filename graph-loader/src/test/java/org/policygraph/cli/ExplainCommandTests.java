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

class ExplainCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@BeforeEach
	void write() throws IOException {
		Files.writeString(this.folder.resolve("two.jsonl"), """
				{"id": "a", "published": null, "title": "", "text": "会上提出两点希望：一是快，二是好。"}
				{"id": "b", "published": null, "title": "", "text": "春茶上市。"}
				""");
	}

	@Test
	void theArticleThatIsAskedForIsShown() {
		assertThat(run("--article", "b")).isZero();
		assertThat(this.out.toString()).contains("<article id=\"b\">").doesNotContain("<article id=\"a\">");
	}

	@Test
	void thePageIsWrittenWhereItIsWanted() {
		Path page = this.folder.resolve("page.html");
		assertThat(run("-o", page.toString())).isZero();
		assertThat(page).content().contains("<article id=\"a\">", "<article id=\"b\">");
		assertThat(this.out.toString()).isEmpty();
	}

	@Test
	void anUnknownArticleIsSaidToBeUnknown() {
		assertThat(run("--article", "c")).isOne();
		assertThat(this.err.toString()).contains("has no article c");
	}

	private int run(String... options) {
		String[] all = new String[options.length + 2];
		all[0] = "explain";
		System.arraycopy(options, 0, all, 1, options.length);
		all[all.length - 1] = this.folder.resolve("two.jsonl").toString();
		return PolicyGraph.commandLine()
			.setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err))
			.execute(all);
	}

}
