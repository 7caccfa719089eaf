package org.policygraph.resolution;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples beside the forms. */
class FormsTests {

	@ParameterizedTest
	@MethodSource("forms")
	void formIsFoundInItsExampleAlone(List<String> row) {
		assertThat(Forms.has(row.get(0), row.get(2))).as("%s has the form %s", row.get(2), row.get(0)).isTrue();
		assertThat(Forms.has(row.get(0), row.get(3))).as("%s has the form %s", row.get(3), row.get(0)).isFalse();
	}

	static List<List<String>> forms() {
		return Lexicon.table(Forms.class, "forms.tsv", 4);
	}

}
