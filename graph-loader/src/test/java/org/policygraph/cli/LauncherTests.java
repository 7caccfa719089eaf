package org.policygraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.local.Home;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The script {@code policygraph}, with a Java and a Maven that only say what they hear.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

	private static final List<String> TOOLS = List.of("bash", "dirname", "sed", "head", "tail", "find", "mkdir",
			"touch", "rm", "mv", "env", "locale");

	private static final String JAVA_17 = """
			if [ "$1" = -version ]; then echo 'openjdk version "17.0.15" 2025-04-15' >&2; else echo "java $*"; fi
			""";

	/** Makes what the real build makes. */
	private static final String MAVEN = """
			echo "maven $*"
			mkdir -p local-neo4j/target/dist/lib graph-loader/target/dist/lib api/target
			touch api/target/api.jar
			""";

	@TempDir
	private Path folder;

	private Path project;

	@BeforeEach
	void copyTheLauncherIntoAnEmptyProject() throws IOException {
		this.project = this.folder.resolve("with space/project");
		for (String part : List.of(".mvn", "build", "cypher", "graph-loader", "local-neo4j", "api")) {
			Files.createDirectories(this.project.resolve(part));
		}
		Files.writeString(this.project.resolve("pom.xml"), "<project/>");
		Files.copy(Home.find().folder().resolve("policygraph"), this.project.resolve("policygraph"));
		Files.createDirectories(this.folder.resolve("bin"));
		for (String tool : TOOLS) {
			program(tool, "exec " + which(tool) + " \"$@\"");
		}
	}

	@Test
	void saysThatAJdkIsMissing() throws Exception {
		assertThat(launch("up")).isEqualTo(new Outcome(1, "policygraph: No JDK found; install JDK 17 or newer"
				+ " (on Debian: apt install openjdk-17-jdk), or set JAVA_HOME to one.\n"));
	}

	@Test
	void saysThatTheJdkIsTooOld() throws Exception {
		program("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
		assertThat(launch("up")).isEqualTo(new Outcome(1, "policygraph: JDK 17 or newer is needed and 'java' is:"
				+ " openjdk version \"11.0.2\" 2019-01-15; install a newer one, or set JAVA_HOME to one.\n"));
	}

	@Test
	void saysThatMavenIsMissing() throws Exception {
		program("java", JAVA_17);
		program("javac", "");
		Outcome outcome = launch("up");
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.output()).contains("policygraph: Maven is needed to build and was not found; install Maven");
	}

	@Test
	void showsTheEndOfAFailedBuild() throws Exception {
		program("java", JAVA_17);
		program("javac", "");
		program("mvn", "echo 'a line of code is wrong'; exit 1");
		Outcome outcome = launch("up");
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.output()).contains("a line of code is wrong",
				"policygraph: The build failed; the lines above");
	}

	@Test
	void buildsOnceAndAgainOnlyAfterAChange() throws Exception {
		program("java", JAVA_17);
		program("javac", "");
		program("mvn", MAVEN);
		assertThat(launch("extract", "a b.txt").output()).contains("Building policygraph", "Built in",
				"org.policygraph.cli.PolicyGraph extract a b.txt");
		assertThat(launch("extract", "x").output()).doesNotContain("Building").contains("PolicyGraph extract x");
		Path source = Files.writeString(this.project.resolve("cypher/new.cypher"), "RETURN 1");
		Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
		assertThat(launch("extract", "x").output()).contains("Building policygraph");
	}

	@Test
	void testsWithMavenAndPassesItsExitCodeOn() throws Exception {
		program("java", JAVA_17);
		program("javac", "");
		program("mvn", "echo \"maven $*\"; exit 3");
		assertThat(launch("test")).isEqualTo(new Outcome(3, "maven -B -ntp verify\n"));
	}

	private void program(String name, String body) throws IOException {
		Files.createFile(this.folder.resolve("bin").resolve(name),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		Files.writeString(this.folder.resolve("bin").resolve(name), "#!" + which("bash") + "\n" + body + "\n");
	}

	private Outcome launch(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(this.folder.resolve("bin/bash").toString(), this.project.resolve("policygraph").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).directory(this.folder.toFile());
		builder.environment().remove("JAVA_HOME");
		builder.environment().put("PATH", this.folder.resolve("bin").toString());
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return new Outcome(process.exitValue(), output);
	}

	private static Path which(String tool) {
		for (String folder : System.getenv("PATH").split(":")) {
			Path candidate = Path.of(folder, tool);
			if (Files.isExecutable(candidate)) {
				return candidate;
			}
		}
		throw new IllegalStateException("This machine has no " + tool);
	}

	private record Outcome(int code, String output) {

	}

}
