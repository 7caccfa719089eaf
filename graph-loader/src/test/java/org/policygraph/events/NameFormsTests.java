package org.policygraph.events;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

class NameFormsTests {

	@ParameterizedTest
	@MethodSource("forms")
	void namesAreWrittenInOneWay(String example, String written) {
		assertThat(NameForms.of(example)).isEqualTo(written);
	}

	static List<Object[]> forms() {
		return Lexicon.table(NameForms.class, "name-forms.tsv", 4)
			.stream()
			.map((row) -> new Object[] { row.get(2), row.get(3) })
			.toList();
	}

}
