package org.policygraph.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.http.HttpStatusCode;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTests {

	@ParameterizedTest
	@EnumSource
	void everyKindIsExplainedWhereItsTypePoints(Problem problem) throws IOException {
		try (InputStream page = getClass().getResourceAsStream("/static/problems.html")) {
			String html = new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
			assertThat(html).contains("id=\"" + problem.type().getFragment() + "\"");
		}
	}

	@ParameterizedTest
	@CsvSource({ "400, malformed-request", "404, unknown-path", "405, wrong-method", "401, credential-needed",
			"414, address-too-long", "418, refused", "500, internal-error", "501, internal-error",
			"503, graph-unavailable" })
	void aStatusAloneTellsTheKind(int status, String kind) {
		assertThat(Problem.about(HttpStatusCode.valueOf(status), "/x").getType()).hasFragment(kind);
		assertThat(Problem.about(HttpStatusCode.valueOf(status), "/x").getStatus()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "short, short", "'two\nlines', two�lines" })
	void valuesInMessagesStayOnOneLine(String value, String shown) {
		assertThat(Problem.shorten(value)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "a", "刘", "𠮷" })
	void longValuesInMessagesAreCutBetweenCharacters(String character) {
		String shown = Problem.shorten(character.repeat(500));
		assertThat(shown).endsWith(character + "…").hasSizeLessThanOrEqualTo(80);
	}

}
