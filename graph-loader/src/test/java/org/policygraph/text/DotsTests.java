package org.policygraph.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DotsTests {

	@ParameterizedTest
	@ValueSource(strings = { "若泽·奥尔塔", "若泽•奥尔塔", "若泽・奥尔塔" })
	void theLastPartIsWhatStandsBehindTheLastDotHoweverItIsTyped(String name) {
		assertThat(Dots.lastPart(name)).isEqualTo("奥尔塔");
		assertThat(Dots.shortens(name, "奥尔塔")).isTrue();
	}

	@Test
	void aNameWithoutADotIsItsOwnLastPartAndIsNotShortForItself() {
		assertThat(Dots.lastPart("安以南")).isEqualTo("安以南");
		assertThat(Dots.shortens("安以南", "安以南")).isFalse();
		assertThat(Dots.shortens("安以南", "以南")).isFalse();
	}

	@Test
	void severalPartsShortenANameTogether() {
		assertThat(Dots.shortens("马利克·尼库绍尔·达恩", "尼库绍尔·达恩")).isTrue();
		assertThat(Dots.shortens("马利克·尼库绍尔·达恩", "库绍尔·达恩")).isFalse();
	}

}
