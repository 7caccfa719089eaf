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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks the questions of a page in which {@code curl … | jq -r …} stands with what it
 * prints, as somebody at a console would.
 */
final class Console {

	private static final Pattern QUESTION = Pattern
		.compile("\\$ (?:(?<variable>\\w+)=\\$\\()?curl -sG? (?<address>\\S+)(?<data>(?: --data-urlencode \\S+)*) "
				+ "\\| jq -r '(?<filter>.+)'\\)?");

	private final Map<String, String> variables = new HashMap<>(Map.of("api", "/api/v1"));

	private final Client client;

	private int questions;

	Console(Client client) {
		this.client = client;
	}

	/**
	 * Asserts that a page has at least twenty questions, each with the answer that stands
	 * there.
	 * @param page the page
	 * @param property the system property that, if it is {@code write}, has the answers
	 * of now written into the page
	 */
	void check(Path page, String property) throws IOException {
		String answered = replayed(page);
		if ("write".equals(System.getProperty(property))) {
			Files.writeString(page, answered);
		}
		assertThat(this.questions).isGreaterThanOrEqualTo(20);
		assertThat(answered).isEqualTo(Files.readString(page));
	}

	private String replayed(Path page) throws IOException {
		List<String> answered = new ArrayList<>();
		boolean skipping = false;
		for (String line : Files.readAllLines(page)) {
			if (skipping && !line.startsWith("```")) {
				continue;
			}
			skipping = false;
			answered.add(line);
			Matcher question = QUESTION.matcher(line);
			if (question.matches()) {
				List<String> answer = new Jq(question.group("filter")).apply(this.client.get(address(question)));
				if (question.group("variable") != null) {
					this.variables.put(question.group("variable"), answer.get(0));
				}
				else {
					this.questions++;
					answered.addAll(answer);
					skipping = true;
				}
			}
		}
		return String.join("\n", answered) + "\n";
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
