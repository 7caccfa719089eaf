package org.policygraph.api.ask;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegionsTests {

	@Test
	void statesAreThoseOfIso3166() {
		Set<String> states = Set.of(Locale.getISOCountries());
		assertThat(Regions.all().values()).isNotEmpty().allSatisfy((region) -> assertThat(states).containsAll(region));
	}

	@Test
	void aRegionHasItsStatesAndNoOthers() {
		assertThat(Regions.all().get("中亚五国")).containsExactlyInAnyOrder("KZ", "KG", "TJ", "TM", "UZ");
		assertThat(Regions.all().get("非洲国家")).contains("KE", "ER").doesNotContain("FR");
	}

}
