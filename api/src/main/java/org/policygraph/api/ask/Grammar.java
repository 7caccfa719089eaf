package org.policygraph.api.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of questions: which one is this, and which of its words fill which slot? */
final class Grammar {

	private static final String SLOTS = "PELOTQN";

	private static final Pattern PARTS = Pattern.compile("[()|?*+]|[^()|?*+\\s]+");

	private static final List<Form> FORMS = Table.read("grammar.tsv", 4).stream().map(Form::of).toList();

	private Grammar() {
	}

	static List<Form> forms() {
		return FORMS;
	}

	/**
	 * {@return the first form that all the words together have}
	 */
	static Optional<Filled> match(List<Token> tokens) {
		String signs = tokens.stream().map((token) -> token.sign() + ";").collect(Collectors.joining());
		return FORMS.stream().flatMap((form) -> form.match(signs, tokens).stream()).findFirst();
	}

	/**
	 * A slot with what fills it.
	 *
	 * @param letter what the slot takes
	 * @param token what fills it
	 */
	record Slot(char letter, Token token) {

	}

	/**
	 * A form with its slots filled.
	 *
	 * @param type what is asked
	 * @param slots in the order of the question
	 */
	record Filled(QuestionType type, List<Slot> slots) {

		Filled {
			slots = List.copyOf(slots);
		}

		List<Token> of(char letter) {
			return this.slots.stream().filter((slot) -> slot.letter() == letter).map(Slot::token).toList();
		}

	}

	/**
	 * One form of question.
	 *
	 * @param type what it asks
	 * @param pattern the form over signs
	 * @param letters what each slot takes
	 * @param example signs that it matches
	 * @param counterExample signs that it does not match
	 */
	record Form(QuestionType type, Pattern pattern, List<Character> letters, String example, String counterExample) {

		static Form of(List<String> row) {
			StringBuilder regex = new StringBuilder();
			List<Character> letters = new ArrayList<>();
			Matcher parts = PARTS.matcher(row.get(1));
			while (parts.find()) {
				String part = parts.group();
				if (part.equals("(")) {
					regex.append("(?:");
				}
				else if (part.length() == 1 && ")|?*+".contains(part)) {
					regex.append(part);
				}
				else if (part.length() == 1 && SLOTS.contains(part)) {
					regex.append("(?:(?<s")
						.append(letters.size())
						.append(">")
						.append(part.equals("N") ? "N" : "[^;]*:" + part + ":[^;]*")
						.append(");)");
					letters.add(part.charAt(0));
				}
				else {
					regex.append("(?:").append(Pattern.quote(part)).append(";)");
				}
			}
			return new Form(QuestionType.valueOf(row.get(0)), Pattern.compile(regex.toString()), List.copyOf(letters),
					row.get(2), row.get(3));
		}

		Optional<Filled> match(String signs, List<Token> tokens) {
			Matcher matcher = this.pattern.matcher(signs);
			if (!matcher.matches()) {
				return Optional.empty();
			}
			List<Slot> slots = new ArrayList<>();
			for (int i = 0; i < this.letters.size(); i++) {
				int start = matcher.start("s" + i);
				if (start >= 0) {
					int index = (int) signs.substring(0, start).chars().filter((c) -> c == ';').count();
					slots.add(new Slot(this.letters.get(i), tokens.get(index)));
				}
			}
			return Optional.of(new Filled(this.type, slots));
		}

	}

}
