package org.policygraph.api.evidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PointerTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			paper-p1-a2:0-3,                 paper-p1-a2,       text,        0,  3
			paper-p1-a2:title:5-12,          paper-p1-a2,       title,       5, 12
			paper-p1-a2:subtitles/1:5-12,    paper-p1-a2,       subtitles/1, 5, 12
			urn:paper:7:12-40,               urn:paper:7,       text,       12, 40
			晚报:title:1-2:3-4,              晚报:title:1-2,    text,        3,  4
			""")
	void articleFieldAndPositionsAreReadFromTheEnd(String text, String article, String field, int start, int end) {
		assertThat(Pointer.parse(text)).isEqualTo(new Pointer(article, field, start, end));
	}

	@Test
	void evidenceThatPointsNowhereIsNamed() {
		assertThatIllegalStateException().isThrownBy(() -> Pointer.parse("a2:banner"))
			.withMessageContaining("a2:banner");
	}

}
