package org.policygraph.api.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.api.ask.Frames.Frame;
import org.policygraph.api.ask.Grammar.Form;

import static org.assertj.core.api.Assertions.assertThat;

class GrammarTests {

	/** A meaning in the pattern of a form. */
	private static final Pattern QUOTED = Pattern.compile("\\\\Q(.+?)\\\\E");

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

	static Stream<Frame> frames() {
		return Frames.all().stream();
	}

	@ParameterizedTest
	@MethodSource("frames")
	void framesAreFilledByTheirExampleAndNotByTheirCounterExample(Frame frame) {
		assertThat(frame.match(tokens(frame.example()))).as("%s: example %s", frame.type(), frame.example())
			.isPresent();
		assertThat(frame.match(tokens(frame.counterExample())))
			.as("%s: counter-example %s", frame.type(), frame.counterExample())
			.isEmpty();
	}

	@Test
	void everyTypeHasAFormOrAFrame() {
		assertThat(Stream.concat(forms().map(Form::type), frames().map(Frame::type))).contains(QuestionType.values());
	}

	/** An alternative that no word has would never be taken. */
	@Test
	void everyWordOfAFormOrFrameIsInTheVocabulary() {
		Set<String> meanings = Vocabulary.words().stream().map(Vocabulary::meaning).collect(Collectors.toSet());
		Stream<String> inForms = forms()
			.flatMap((form) -> QUOTED.matcher(form.pattern().pattern()).results().map((match) -> match.group(1)));
		Stream<String> inFrames = frames()
			.flatMap((frame) -> Stream.concat(frame.needs().stream().flatMap(Set::stream), frame.may().stream()))
			.filter((word) -> !word.isEmpty());
		assertThat(Stream.concat(inForms, inFrames)).isNotEmpty().isSubsetOf(meanings);
	}

	@Test
	void everyWordIsOnceInTheVocabulary() {
		assertThat(Table.read("vocabulary.tsv", 2).stream().flatMap((row) -> Arrays.stream(row.get(1).split(" "))))
			.doesNotHaveDuplicates();
	}

	private static List<Token> tokens(String signs) {
		return Arrays.stream(signs.split(" ")).map(GrammarTests::token).toList();
	}

	private static boolean matches(Form form, String signs) {
		List<Token> tokens = tokens(signs);
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
