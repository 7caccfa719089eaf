package org.policygraph.graph;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.policygraph.facts.Evidence;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceListTests {

	@Test
	void headlinesNameTheirField() {
		assertThat(EvidenceList
			.of("a", List.of(piece("subtitles/0", "r", 1), piece("title", "r", 1), piece("text", "r", 1)))
			.evidence()).containsExactly("a:1-2", "a:subtitles/0:1-2", "a:title:1-2");
	}

	@Test
	void sameCharactersCountOnceByTheSurestRule() {
		EvidenceList list = EvidenceList.of("a", List.of(piece("text", "weak", 0.5), piece("text", "strong", 0.9)));
		assertThat(list).isEqualTo(new EvidenceList(List.of("a:1-2"), List.of("strong"), List.of(0.9)));
	}

	@Test
	void unionDoesNotDependOnOrder() {
		EvidenceList one = EvidenceList.of("b", List.of(piece("text", "r", 0.5)));
		EvidenceList other = EvidenceList.of("a", List.of(piece("text", "s", 0.7)));
		assertThat(EvidenceList.union(List.of(one, other))).isEqualTo(EvidenceList.union(List.of(other, one, one)))
			.isEqualTo(new EvidenceList(List.of("a:1-2", "b:1-2"), List.of("s", "r"), List.of(0.7, 0.5)));
	}

	private static Evidence piece(String field, String rule, double confidence) {
		return new Evidence(field, 1, 2, rule, confidence);
	}

}
