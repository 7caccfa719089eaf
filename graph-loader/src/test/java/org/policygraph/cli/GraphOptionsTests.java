package org.policygraph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.local.Access;
import org.policygraph.local.CannotRun;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GraphOptionsTests {

	private static final URI ELSEWHERE = URI.create("bolt://10.0.0.9:7687");

	@TempDir
	private Path folder;

	@Test
	void findTheEmbeddedServerInItsDataFolder() throws IOException {
		Files.writeString(this.folder.resolve("credentials"), "user=neo4j\npassword=kept\n");
		Files.writeString(this.folder.resolve("addresses"), "bolt=bolt://127.0.0.1:17687\n");
		assertThat(parse("--data", this.folder.toString()).access(Map.of("NEO4J_PASSWORD", "another")))
			.isEqualTo(new Access(URI.create("bolt://127.0.0.1:17687"), "neo4j", "kept"));
	}

	@Test
	void takeTheCredentialsOfANamedServerFromTheEnvironment() {
		GraphOptions options = parse("--neo4j", ELSEWHERE.toString());
		assertThat(options.access(Map.of("NEO4J_USER", "reader", "NEO4J_PASSWORD", "secret")))
			.isEqualTo(new Access(ELSEWHERE, "reader", "secret"));
		assertThat(options.access(Map.of("NEO4J_PASSWORD", "secret")))
			.isEqualTo(new Access(ELSEWHERE, "neo4j", "secret"));
	}

	@Test
	void takeTheCredentialsOfANamedServerFromTheDataFolderWhenTheEnvironmentHasNone() throws IOException {
		Files.writeString(this.folder.resolve("credentials"), "user=neo4j\npassword=kept\n");
		assertThat(parse("--neo4j", ELSEWHERE.toString(), "--data", this.folder.toString()).access(Map.of()))
			.isEqualTo(new Access(ELSEWHERE, "neo4j", "kept"));
	}

	@Test
	void sayWhatToDoWhenNothingRunsOrNoPasswordIsKnown() {
		assertThatExceptionOfType(CannotRun.class)
			.isThrownBy(() -> parse("--data", this.folder.toString()).access(Map.of()))
			.withMessageContaining("./policygraph up");
		assertThatExceptionOfType(CannotRun.class)
			.isThrownBy(() -> parse("--neo4j", ELSEWHERE.toString(), "--data", this.folder.toString()).access(Map.of()))
			.withMessageContaining("NEO4J_PASSWORD");
	}

	private static GraphOptions parse(String... args) {
		GraphOptions options = new GraphOptions();
		CommandLine.populateCommand(options, args);
		return options;
	}

}
