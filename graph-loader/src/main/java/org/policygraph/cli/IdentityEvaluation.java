package org.policygraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.quality.IdentityScore;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code policygraph evaluate --identity}: persons against labelled mentions.
 *
 * @param gold labelled mentions
 * @param identities what {@code policygraph identities} printed, or null
 * @param input documents to read where that is null
 * @param threads how many threads read them
 */
record IdentityEvaluation(Path gold, @Nullable Path identities, List<Path> input, int threads) {

	int run(CommandLine command) throws IOException {
		Map<String, String> ids = new HashMap<>();
		if (this.identities != null) {
			try (Stream<String> lines = Files.lines(this.identities)) {
				lines.filter((line) -> !line.isBlank())
					.map((line) -> JsonMapper.shared().readTree(line))
					.filter((line) -> line.path("kind").asString("").equals("official"))
					.forEach((line) -> ids.put(key(line, "printed"), line.path("id").asString("")));
			}
		}
		else if (!this.input.isEmpty()) {
			new DocumentIdentities(command.getErr()).read(this.input, this.threads,
					(one) -> ids.put(one.article() + "\t" + one.printed(), one.person()), (article) -> {
					});
		}
		else {
			throw new ParameterException(command, "Say what to compare: --facts or --input.");
		}
		IdentityScore score = new IdentityScore();
		try (Stream<String> lines = Files.lines(this.gold)) {
			lines.filter((line) -> !line.isBlank())
				.map((line) -> JsonMapper.shared().readTree(line))
				.forEach((line) -> add(line, ids, score));
		}
		PrintWriter out = command.getOut();
		out.print(score.report());
		out.flush();
		return ExitCode.OK;
	}

	private static void add(JsonNode line, Map<String, String> ids, IdentityScore score) {
		String name = line.path("name").asString("");
		String person = line.path("person").asString("");
		if (line.has("article")) {
			score.add(name, person, ids.get(key(line, "name")));
		}
		line.path("articles")
			.forEach((article) -> score.add(name, person, ids.get(article.asString("") + "\t" + name)));
	}

	private static String key(JsonNode line, String name) {
		return line.path("article").asString("") + "\t" + line.path(name).asString("");
	}

}
