package org.policygraph.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.policygraph.graph.Loader;
import org.policygraph.local.Home;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions of {@code docs/api.md}, asked of the seeds: each has the answer that
 * stands there.
 */
class CookbookIT extends RunningApi {

	private static final Path COOKBOOK = Path.of("../docs/api.md");

	private static final Pattern QUESTION = Pattern
		.compile("\\$ (?:(?<variable>\\w+)=\\$\\()?curl -sG? (?<address>\\S+)(?<data>(?: --data-urlencode \\S+)*) "
				+ "\\| jq -r '(?<filter>.+)'\\)?");

	private final Map<String, String> variables = new HashMap<>(Map.of("api", "/api/v1"));

	@BeforeAll
	static void loadSeeds() {
		try (Driver driver = TestNeo4j.emptied()) {
			new Loader(driver, "test").load(List.of(Home.find().seeds()), (progress) -> {
			});
		}
	}

	@Test
	void everyQuestionHasTheAnswerThatStandsThere() throws IOException {
		List<String> answered = new ArrayList<>();
		int questions = 0;
		boolean skipping = false;
		for (String line : Files.readAllLines(COOKBOOK)) {
			Matcher question = QUESTION.matcher(line);
			if (skipping && !line.startsWith("```")) {
				continue;
			}
			skipping = false;
			answered.add(line);
			if (question.matches()) {
				List<String> answer = new Jq(question.group("filter")).apply(this.client.get(address(question)));
				if (question.group("variable") != null) {
					this.variables.put(question.group("variable"), answer.get(0));
				}
				else {
					questions++;
					answered.addAll(answer);
					skipping = true;
				}
			}
		}
		if ("write".equals(System.getProperty("policygraph.cookbook"))) {
			Files.write(COOKBOOK, answered);
		}
		assertThat(questions).isGreaterThanOrEqualTo(20);
		assertThat(String.join("\n", answered)).isEqualTo(String.join("\n", Files.readAllLines(COOKBOOK)));
	}

	private String address(Matcher question) {
		List<String> parameters = new ArrayList<>();
		for (String data : question.group("data").split(" --data-urlencode ")) {
			if (!data.isEmpty()) {
				parameters.addAll(List.of(filled(data).split("=", 2)));
			}
		}
		return Client.address(filled(question.group("address")), parameters.toArray(String[]::new));
	}

	private String filled(String text) {
		String filled = text;
		for (Map.Entry<String, String> variable : this.variables.entrySet()) {
			filled = filled.replace("$" + variable.getKey(), variable.getValue());
		}
		return filled;
	}

}
