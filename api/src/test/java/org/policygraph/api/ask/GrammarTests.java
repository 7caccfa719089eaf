package org.policygraph.api.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.api.ask.Grammar.Form;

import static org.assertj.core.api.Assertions.assertThat;

class GrammarTests {

	static Stream<Form> forms() {
		return Grammar.forms().stream();
	}

	@ParameterizedTest
	@MethodSource("forms")
	void matchesItsExampleAndNotItsCounterExample(Form form) {
		assertThat(matches(form, form.example())).as("%s: example %s", form.type(), form.example()).isTrue();
		assertThat(matches(form, form.counterExample()))
			.as("%s: counter-example %s", form.type(), form.counterExample())
			.isFalse();
	}

	@Test
	void everyTypeHasAForm() {
		assertThat(forms().map(Form::type)).contains(QuestionType.values());
	}

	@Test
	void everyWordOfAFormIsInTheVocabulary() {
		Set<String> meanings = Vocabulary.words().stream().map(Vocabulary::meaning).collect(Collectors.toSet());
		assertThat(forms().flatMap((form) -> Arrays.stream(form.example().split(" ")))
			.filter((word) -> !"PELOTQN".contains(word))).allSatisfy((word) -> assertThat(meanings).contains(word));
	}

	private static boolean matches(Form form, String signs) {
		List<Token> tokens = Arrays.stream(signs.split(" ")).map(GrammarTests::token).toList();
		return form.match(tokens.stream().map((token) -> token.sign() + ";").collect(Collectors.joining()), tokens)
			.isPresent();
	}

	private static Token token(String sign) {
		return switch (sign) {
			case "P", "E", "L", "O", "T" ->
				Token.name(sign, List.of(new Thing(Thing.Kind.valueOf(sign), sign, sign, null)));
			case "Q" -> Token.word(sign, Token.QUOTE);
			default -> Token.word(sign, sign);
		};
	}

}
