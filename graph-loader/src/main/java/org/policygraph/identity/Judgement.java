package org.policygraph.identity;

import java.util.function.Supplier;

/**
 * How likely two bearers are one person.
 *
 * @param score 0 to 1
 * @param impossible whether they cannot be, whatever else is known
 * @param sentence says what that rests on; most judgements are never read
 */
record Judgement(double score, boolean impossible, Supplier<String> sentence) {

	static Judgement of(double odds, Supplier<String> explanation) {
		return new Judgement(odds / (1 + odds), false, explanation);
	}

	static Judgement impossible(Supplier<String> explanation) {
		return new Judgement(0, true, explanation);
	}

	String explanation() {
		return this.sentence.get();
	}

}
