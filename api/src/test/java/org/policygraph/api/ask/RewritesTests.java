package org.policygraph.api.ask;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	@ParameterizedTest
	@CsvSource(textBlock = """
			日方官员来访过吗, 日本
			俄方高层来访过吗, 俄罗斯
			法方是否有领导人来访, 法国
			""")
	void theSideOfAStateIsTheState(String question, String state) {
		assertThat(Rewrites.of(question)).startsWith(state);
	}

}
