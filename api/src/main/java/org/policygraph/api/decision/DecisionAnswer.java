package org.policygraph.api.decision;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.answer.Reference;
import org.policygraph.graph.Decision;

/**
 * What somebody has decided on two persons.
 *
 * @param id its id
 * @param self its address
 * @param answer what was decided
 * @param persons the two, by the ids that the decision named
 * @param by who decided
 * @param reason why
 * @param at when
 * @param undone how it was taken back, or null while it holds
 */
@Schema(name = "Decision", description = "What somebody has decided on two persons.")
record DecisionAnswer(String id, String self, Decision.Answer answer, List<Reference> persons, String by, String reason,
		@Schema(description = "When, ISO 8601.") String at,
		@Schema(description = "How it was taken back; null while it holds.") @Nullable Undone undone) {

	static DecisionAnswer of(Decision decision) {
		String undone = decision.undone();
		return new DecisionAnswer(decision.id(), Address.of("decisions", decision.id()), decision.answer(),
				List.of(person(decision.left()), person(decision.right())), decision.by(), decision.reason(),
				decision.at(),
				(undone != null) ? new Undone(undone, decision.undoneBy(), decision.undoneReason()) : null);
	}

	private static Reference person(Decision.Side side) {
		return Reference.to("people", side.id(), side.name());
	}

	/**
	 * {@return its place among all decisions, the latest last}
	 */
	String key() {
		return this.at + "|" + this.id;
	}

	/**
	 * How a decision was taken back.
	 *
	 * @param at when
	 * @param by who did it, or null if that was not said
	 * @param reason why, or null if that was not said
	 */
	@Schema(name = "UndoneDecision")
	record Undone(@Schema(description = "When, ISO 8601.") String at, @Nullable String by, @Nullable String reason) {

	}

}
