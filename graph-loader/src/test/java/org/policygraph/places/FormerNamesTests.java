package org.policygraph.places;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormerNamesTests {

	@Test
	void aRenamedDivisionHasTheNameThatItHad() {
		assertThat(FormerNames.of("420600")).containsExactly("襄樊市");
	}

	@Test
	void whatWasNeverRenamedOrHasNoCodeHasNone() {
		assertThat(FormerNames.of("140727")).isEmpty();
		assertThat(FormerNames.of(null)).isEmpty();
	}

}
