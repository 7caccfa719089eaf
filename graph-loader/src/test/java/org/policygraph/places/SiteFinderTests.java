package org.policygraph.places;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteFinderTests {

	private static final PlaceFinder PLACES = new PlaceFinder(Gazetteer.load());

	private static final SiteFinder SITES = new SiteFinder();

	@ParameterizedTest
	@CsvFileSource(resources = "site-cases.tsv", delimiter = '\t', commentCharacter = '#')
	void findsTheseSitesAndNoOthers(String text, String expected) {
		String found = SITES.find(text, PLACES.find(text))
			.stream()
			.map((site) -> site.span().in(text))
			.collect(Collectors.joining(" "));
		assertThat(found).isEqualTo((expected != null) ? expected : "");
	}

}
