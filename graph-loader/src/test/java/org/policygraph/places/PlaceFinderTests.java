package org.policygraph.places;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceFinderTests {

	private static final Gazetteer GAZETTEER = Gazetteer.load();

	private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);

	@ParameterizedTest
	@CsvFileSource(resources = "place-cases.tsv", delimiter = '\t', commentCharacter = '#')
	void findsTheseNamesAndNoOthers(String text, String expected) {
		String found = FINDER.find(text)
			.stream()
			.map((mention) -> mention.span().in(text))
			.collect(Collectors.joining(" "));
		assertThat(found).isEqualTo((expected != null) ? expected : "");
	}

	@Test
	void unlistedFormsReadTheirExamplesAndNotTheirCounterExamples() {
		assertThat(Resources.rows("unlisted-forms.tsv")).allSatisfy((cells) -> {
			assertThat(FINDER.find("来到" + cells[3])).extracting(PlaceMention::rule).startsWith(cells[0]);
			assertThat(FINDER.find("来到" + cells[4])).extracting(PlaceMention::rule).doesNotContain(cells[0]);
		});
	}

	@Test
	void aPrintedParentTellsWhichPlaceIsMeant() {
		List<PlaceMention> mentions = FINDER.find("福州市鼓楼区召开会议");
		assertThat(mentions.get(1).candidates()).extracting(Place::code).containsExactly("350102");
	}

	@Test
	void theHomeOfThePaperTellsWhichPlaceIsMeant() {
		Place home = GAZETTEER.named("徐州市").get(0);
		PlaceMention mention = FINDER.find("鼓楼区召开会议", home).get(0);
		assertThat(mention.candidates()).extracting(Place::code).containsExactly("320302");
	}

	@Test
	void aNameThatBeginsAnOrgansNameIsNotWhole() {
		String text = "山西省委在太原召开会议";
		assertThat(FINDER.find(text)).extracting(PlaceMention::whole).containsExactly(false, true);
	}

	@Test
	void aVillageWithoutAnEntryHasItsLevelAndNoCandidates() {
		PlaceMention village = FINDER.find("疏勒县塔孜洪乡台吐尔村").get(2);
		assertThat(village.level()).isEqualTo(Level.VILLAGE);
		assertThat(village.candidates()).isEmpty();
	}

}
