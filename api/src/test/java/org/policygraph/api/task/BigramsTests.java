package org.policygraph.api.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BigramsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			加强水库安全管理, 加强水库安全管理,       1.0
			加强水库安全管理, 加强水库和堤坝安全管理, 0.706
			加强水库安全管理, 发展节水农业,           0.0
			一二三,           “一、二、三”,           1.0
			水,               水,                     1.0
			水,               火,                     0.0
			、,               、,                     0.0
			""")
	void wordingsAreAlikeByThePairsThatTheyShare(String one, String other, double likeness) {
		assertThat(Bigrams.of(one).likeness(Bigrams.of(other))).isCloseTo(likeness, within(0.001));
		assertThat(Bigrams.of(other).likeness(Bigrams.of(one))).isCloseTo(likeness, within(0.001));
	}

	@Test
	void aSearchHasNothingButPairsInQuotes() {
		assertThat(Bigrams.of("a\" OR (b):*\\ 水利").search()).matches("(\"[\\p{L}\\d]{2}\" ?)+");
		assertThat(Bigrams.of("、。").search()).isEmpty();
	}

}
