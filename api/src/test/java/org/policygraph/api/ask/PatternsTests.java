package org.policygraph.api.ask;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.api.ask.Patterns.Shaped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PatternsTests {

	static Stream<Shaped> patterns() {
		return Patterns.all().stream();
	}

	@ParameterizedTest
	@MethodSource("patterns")
	void isFoundInItsExampleAndNotInItsCounterExample(Shaped shaped) {
		assertThat(shaped.pattern().matcher(shaped.example()).find()).as(shaped.example()).isTrue();
		assertThat(shaped.pattern().matcher(shaped.counterExample()).find()).as(shaped.counterExample()).isFalse();
	}

	@Test
	void aPatternThatTheTableLacksIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Patterns.of("nonsense"))
			.withMessageContaining("nonsense");
	}

	@ParameterizedTest
	@EnumSource(QuestionType.class)
	void everyTypeHasAnExample(QuestionType type) {
		assertThat(type.example()).isNotBlank();
	}

}
