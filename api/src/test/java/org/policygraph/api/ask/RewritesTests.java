package org.policygraph.api.ask;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.api.ask.Rewrites.Rewrite;

import static org.assertj.core.api.Assertions.assertThat;

class RewritesTests {

	static Stream<Rewrite> rewrites() {
		return Rewrites.all().stream();
	}

	@ParameterizedTest
	@MethodSource("rewrites")
	void theExampleBecomesPlainer(Rewrite rewrite) {
		assertThat(rewrite.apply(rewrite.example())).isEqualTo(rewrite.becomes());
	}

	@Test
	void aPlainQuestionStaysAsItIs() {
		assertThat(Rewrites.of("谁出席了春耕工作会议")).isEqualTo("谁出席了春耕工作会议");
	}

}
