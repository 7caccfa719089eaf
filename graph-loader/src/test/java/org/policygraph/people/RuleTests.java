package org.policygraph.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RuleTests {

	private static final PeopleFinder FINDER = new PeopleFinder();

	static Stream<String> rules() {
		return Words.lines("rules.tsv").stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void findsItsExampleAndNotItsCounterExample(String rule) {
		String[] cells = rule.split("\t");
		assertThat(cells).hasSize(4);
		assertThat(used(cells[2])).contains(cells[0]);
		assertThat(used(cells[3])).doesNotContain(cells[0]);
	}

	private static List<String> used(String line) {
		Marked marked = Marked.of(line);
		List<PersonMention> mentions = FINDER.find(marked.reading(), Set.of());
		assertThat(Marked.people(mentions)).isEqualTo(marked.people());
		return mentions.stream()
			.flatMap((mention) -> Stream.concat(Stream.of(mention.rule()),
					mention.posts().stream().map(PostMention::rule)))
			.toList();
	}

}
