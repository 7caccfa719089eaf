package org.policygraph.api.decision;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.BadQuestion;
import org.policygraph.graph.Decision.Answer;

/**
 * A decision to be taken, as a client sends it: any of its members may be missing.
 *
 * @param answer what is decided
 * @param persons ids of the two persons
 * @param by who decides
 * @param reason why
 */
@Schema(name = "NewDecision", description = "A decision on two persons.")
record NewDecision(@Nullable Answer answer, @Nullable List<String> persons, @Nullable String by,
		@Nullable String reason) {

	private static final int LONGEST = 2000;

	Answer checkedAnswer() {
		if (this.answer == null) {
			throw new BadQuestion("answer", "", "give SAME or DIFFERENT");
		}
		return this.answer;
	}

	List<String> checkedPersons() {
		List<String> two = (this.persons != null) ? this.persons : List.of();
		if (two.size() != 2 || two.contains(null) || two.get(0).equals(two.get(1))) {
			throw new BadQuestion("persons", String.join(", ", two.stream().map(String::valueOf).toList()),
					"give the ids of two persons");
		}
		return two;
	}

	String checkedBy() {
		return said("by", this.by);
	}

	String checkedReason() {
		return said("reason", this.reason);
	}

	/**
	 * {@return a text that has to be given}
	 */
	static String said(String name, @Nullable String text) {
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			throw new BadQuestion(name, (text != null) ? text : "",
					"give at least one and at most " + LONGEST + " characters");
		}
		return text.strip();
	}

}
