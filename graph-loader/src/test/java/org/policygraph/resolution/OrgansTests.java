package org.policygraph.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.policygraph.facts.Printed;
import org.policygraph.places.Gazetteer;
import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

class OrgansTests {

	private static final Divisions DIVISIONS = new Divisions(Gazetteer.load());

	private static final Organs ORGANS = new Organs(DIVISIONS);

	private static final Posts POSTS = new Posts(ORGANS);

	private static final Location JINZHONG = Objects.requireNonNull(DIVISIONS.named("晋中市", null));

	@ParameterizedTest
	@CsvFileSource(resources = "organ-cases.tsv", delimiter = '\t', commentCharacter = '#')
	void printedPostsHaveAnOrganisationATitleAndARank(String printed, String home, String organ, String title,
			String rank) {
		Post post = POSTS.resolve(List.of(new Printed(printed, List.of())), place(home), null).get(0).post();
		assertThat(Objects.requireNonNull(post.organization()).name()).isEqualTo(organ);
		assertThat(post.title()).isEqualTo(title);
		assertThat(post.rank()).isEqualTo(Rank.of(rank));
	}

	@Test
	void everyNameOfANationalOrganMeansIt() {
		for (List<String> row : Lexicon.table(Organs.class, "national-organs.tsv", 5)) {
			for (String printed : (row.get(0) + " " + row.get(3) + " " + row.get(4)).replace("~", "").split(" ")) {
				if (!printed.equals("-")) {
					assertThat(ORGANS.find(printed, null).organization().name()).isEqualTo(row.get(0));
				}
			}
		}
	}

	@Test
	void everyOrganOfADivisionIsFoundBehindItsName() {
		for (List<String> row : Lexicon.table(Organs.class, "local-organs.tsv", 4)) {
			assertThat(ORGANS.find("晋中市" + row.get(0), null).organization().name())
				.isEqualTo(row.get(1).replace("{D}", "晋中市"));
			assertThat(ORGANS.find("市" + row.get(0), JINZHONG).organization().name())
				.isEqualTo(row.get(1).replace("{D}", "晋中市"));
		}
	}

	@Test
	void everyBranchReadsItsExample() {
		for (List<String> row : Lexicon.table(Organs.class, "branches.tsv", 4)) {
			assertThat(ORGANS.find(row.get(2), JINZHONG).organization().name()).isEqualTo(row.get(3));
		}
	}

	@Test
	void threeWaysToPrintAnOrganAreOneOrganisation() {
		assertThat(Arrays.asList("市委", "晋中市委", "中共晋中市委", "中共晋中市委员会"))
			.extracting((printed) -> ORGANS.find(printed, JINZHONG).organization().id())
			.containsOnly(ORGANS.find("晋中市委", null).organization().id());
	}

	private static @Nullable Location place(String name) {
		return name.equals("-") ? null : DIVISIONS.named(name, JINZHONG);
	}

}
