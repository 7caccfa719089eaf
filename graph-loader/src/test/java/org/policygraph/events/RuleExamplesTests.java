package org.policygraph.events;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.policygraph.events.SignText.Sign;
import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every rule of the resource files does what its own line says. */
class RuleExamplesTests {

	private static final Vocabulary VOCABULARY = Vocabulary.load();

	static Stream<Arguments> rules() {
		Stream<Arguments> anchors = AnchorRule.load(VOCABULARY)
			.stream()
			.map((rule) -> Arguments.of(rule.id(), rule.pattern(), rule.example(), rule.counterExample()));
		Stream<Arguments> roles = RoleRule.load(VOCABULARY)
			.stream()
			.map((rule) -> Arguments.of(rule.id(), rule.pattern(), rule.example(), rule.counterExample()));
		Stream<Arguments> groups = Lexicon.lines(Groups.class, "groups.tsv")
			.stream()
			.map((line) -> line.split("\t", -1))
			.map((columns) -> Arguments.of(columns[0], VOCABULARY.pattern(columns[3]), columns[4], columns[5]));
		return Stream.of(anchors, roles, groups).flatMap((all) -> all);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void matchesItsExampleAndNotItsCounterExample(String id, Pattern pattern, String example, String counterExample) {
		assertThat(pattern.matcher(Sign.encode(example)).find()).as("%s must match %s", id, example).isTrue();
		assertThat(pattern.matcher(Sign.encode(counterExample)).find()).as("%s must not match %s", id, counterExample)
			.isFalse();
	}

	@Test
	void aPatternThatRefersToAnUnknownListSaysWhich() {
		assertThatIllegalArgumentException().isThrownBy(() -> VOCABULARY.pattern("{no-such-list}召开"))
			.withMessageContaining("no-such-list")
			.withMessageContaining("召开");
	}

}
