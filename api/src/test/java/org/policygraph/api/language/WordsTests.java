package org.policygraph.api.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.api.language.Words.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			各自,   FUNCTION
			已经,   FUNCTION
			负责,   ACTION
			环境,   THING
			司马文博, NAME
			""")
	void aWordIsOfASort(String word, Sort sort) {
		assertThat(Words.of(word)).extracting(Words.Word::sort).contains(sort);
	}

	@ParameterizedTest
	@CsvSource({ "马斯克", "赵铁柱" })
	void whatIsNoWordMayBeAName(String text) {
		assertThat(Words.of(text)).anyMatch((word) -> word.sort() == Sort.NAME);
	}

}
