package org.policygraph.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.local.Home;

import static org.assertj.core.api.Assertions.assertThat;

/** The command {@code up} as its user meets it: real processes, real signals. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class UpIT {

	private static final Pattern API = Pattern.compile("API +(http://\\S+)/api/v1");

	@TempDir
	private Path data;

	private final List<Process> started = new ArrayList<>();

	@AfterEach
	void leaveNothingRunning() throws InterruptedException {
		for (Process process : this.started) {
			process.destroy();
			process.waitFor();
		}
	}

	@Test
	void answersStopsOnASignalKeepsItsDataAndStopsWhenAChildDies() throws Exception {
		Process first = up("--port", "0", "--bolt-port", "0", "--http-port", "0");
		URI api = awaitApi(first);
		assertThat(get(api.resolve("/readyz"))).contains("UP");
		String officials = get(api.resolve("/api/v1/officials"));
		assertThat(officials).contains("\"name\"");

		assertThat(outcome(up("--port", "0", "--bolt-port", "0", "--http-port", "0")))
			.isEqualTo(new Outcome(1, "policygraph: The data folder " + this.data
					+ " is in use by a running policygraph; stop that one, or choose another folder with --data."));
		assertThat(outcome(up("--port", Integer.toString(api.getPort())))).isEqualTo(
				new Outcome(1, "policygraph: Port " + api.getPort() + " for the API is in use by another program;"
						+ " stop that one, or choose another port with --port."));

		List<ProcessHandle> children = first.descendants().toList();
		assertThat(children).hasSize(2);
		first.destroy();
		assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(children).noneMatch(ProcessHandle::isAlive);

		Process again = up("--port", "0", "--bolt-port", "0", "--http-port", "0", "--no-seeds");
		URI apiAgain = awaitApi(again);
		assertThat(get(apiAgain.resolve("/api/v1/officials"))).isEqualTo(officials);
		List<ProcessHandle> childrenAgain = again.descendants().toList();
		childrenAgain.get(1).destroyForcibly();
		Outcome outcome = outcome(again);
		assertThat(outcome.code()).isEqualTo(1);
		assertThat(outcome.lastLine()).contains("ended by itself, so everything was stopped");
		assertThat(childrenAgain).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void saysWhatIsWrongWithItsOptions() throws Exception {
		assertThat(outcome(up("--neo4j", "bolt://127.0.0.1:1")).lastLine()).contains("There is no password")
			.contains("NEO4J_PASSWORD");
		assertThat(outcome(up("--port", "0", "--bolt-port", "70000")).lastLine())
			.contains("70000 is not a port for Bolt")
			.contains("--bolt-port");
	}

	private Process up(String... options) throws IOException {
		Home home = Home.find();
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-D" + Home.PROPERTY + "=" + home.folder(), "-cp", home.jars("graph-loader").resolve("*").toString(),
				"org.policygraph.cli.PolicyGraph", "up", "--data", this.data.toString()));
		command.addAll(List.of(options));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().remove("NEO4J_PASSWORD");
		Process process = builder.start();
		this.started.add(process);
		return process;
	}

	private static URI awaitApi(Process process) throws IOException {
		BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
		StringBuilder said = new StringBuilder();
		URI api = null;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			said.append(line).append('\n');
			Matcher address = API.matcher(line);
			if (address.find()) {
				api = URI.create(address.group(1));
			}
			if (line.startsWith("Ctrl-C")) {
				break;
			}
		}
		assertThat(api).as(said.toString()).isNotNull();
		return api;
	}

	private static Outcome outcome(Process process) throws InterruptedException {
		String last = process.inputReader(StandardCharsets.UTF_8).lines().reduce("", (before, line) -> line);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return new Outcome(process.exitValue(), last);
	}

	private static String get(URI address) throws IOException, InterruptedException {
		HttpResponse<String> response = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		return response.body();
	}

	private record Outcome(int code, String lastLine) {

	}

}
