package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class KeysCommandTests {

	@TempDir
	private Path folder;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void aNewKeyIsPrintedOnceAndOnlyItsHashIsKept() throws IOException {
		assertThat(run("create", "--name", "晚报", "--write")).isZero();
		String key = this.out.toString().strip();
		assertThat(key).matches("pg_[A-Za-z0-9_-]{43}");
		assertThat(this.err.toString()).contains("may read and write").doesNotContain(key);
		Path file = this.folder.resolve("keys.jsonl");
		assertThat(Files.readString(file)).contains("晚报").doesNotContain(key);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void keysAreListedAndRevokedById() {
		run("create", "--name", "reader");
		run("create", "--name", "writer", "--write");
		String[] lines = list();
		assertThat(lines[0]).matches("ke-[0-9a-f]{16}\t\\S+Z\tmay read\treader");
		assertThat(lines[1]).endsWith("\tmay read and write\twriter");
		String id = lines[0].substring(0, lines[0].indexOf('\t'));
		assertThat(run("revoke", id)).isZero();
		String[] after = list();
		assertThat(after[0]).contains("\twas revoked at ").endsWith("\treader");
		assertThat(after[1]).isEqualTo(lines[1]);
		assertThat(run("revoke", id)).isZero();
		assertThat(list()).isEqualTo(after);
	}

	@Test
	void whatIsWrongIsSaidWithARemedy() {
		assertThat(run("revoke", "ke-none")).isEqualTo(1);
		assertThat(this.err.toString()).contains("There is no key ke-none", "keys list");
		assertThat(run("create", "--name", "two\nlines")).isEqualTo(1);
		assertThat(this.err.toString()).contains("on one line");
		assertThat(run("create")).isEqualTo(2);
	}

	private String[] list() {
		this.out.getBuffer().setLength(0);
		run("list");
		return this.out.toString().strip().split("\\R");
	}

	private int run(String command, String... options) {
		CommandLine line = PolicyGraph.commandLine()
			.setOut(new PrintWriter(this.out))
			.setErr(new PrintWriter(this.err));
		String[] args = new String[options.length + 4];
		args[0] = "keys";
		args[1] = command;
		args[2] = "--data";
		args[3] = this.folder.toString();
		System.arraycopy(options, 0, args, 4, options.length);
		return line.execute(args);
	}

}
