package org.policygraph.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the example and the counter-example of every line of {@code rules.tsv}. */
class DateRulesTests {

	private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 16);

	private static final DateFinder FINDER = new DateFinder();

	static Stream<DateRule> rules() {
		return FINDER.rules().stream();
	}

	static Stream<DateRule> dateRules() {
		return rules().filter((rule) -> rule.reading() != Reading.GUARD);
	}

	static Stream<DateRule> guards() {
		return rules().filter((rule) -> rule.reading() == Reading.GUARD);
	}

	@ParameterizedTest
	@MethodSource("dateRules")
	void exampleIsReadByItsRule(DateRule rule) {
		List<DateExpression> found = FINDER.find(rule.example(), PUBLISHED);
		assertThat(found).as(rule.name()).hasSize(1);
		DateExpression date = found.get(0);
		assertThat(date.rule()).isEqualTo(rule.name());
		assertThat(date.span().in(rule.example())).isEqualTo(rule.example());
		assertThat(value(date)).isEqualTo(rule.value());
	}

	@ParameterizedTest
	@MethodSource("dateRules")
	void counterExampleIsNotReadByTheRule(DateRule rule) {
		assertThat(FINDER.find(rule.counterExample(), PUBLISHED)).extracting(DateExpression::rule)
			.as(rule.counterExample())
			.doesNotContain(rule.name());
	}

	@ParameterizedTest
	@MethodSource("guards")
	void guardedTextHoldsNoDate(DateRule rule) {
		assertThat(FINDER.find(rule.example(), PUBLISHED)).as(rule.example()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("guards")
	void counterExampleOfAGuardHoldsADate(DateRule rule) {
		assertThat(FINDER.find(rule.counterExample(), PUBLISHED)).as(rule.counterExample()).isNotEmpty();
	}

	static String value(DateExpression date) {
		if (date.start() == null && date.end() == null) {
			return date.vague() ? "-~" : "-";
		}
		String start = String.valueOf(date.start());
		String end = String.valueOf(date.end());
		return (start.equals(end) ? start : start + "/" + end) + (date.vague() ? "~" : "");
	}

}
