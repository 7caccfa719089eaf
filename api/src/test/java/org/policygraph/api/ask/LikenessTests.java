package org.policygraph.api.ask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTests {

	@ParameterizedTest
	@CsvSource({ "林小慢,林小满,1.0", "春耕工作会议,全省春耕工作会议,0.9", "全省春耕工作会仪,全省春耕工作会议,1.0", "全省春耕公作会讨,全省春耕工作会议,0.8", "甲乙,丙丁,0.0" })
	void readingPartsAndSingleCharactersCount(String typed, String name, double likeness) {
		assertThat(Likeness.of(typed, name)).isGreaterThanOrEqualTo(likeness - 0.15).isLessThanOrEqualTo(likeness);
	}

}
