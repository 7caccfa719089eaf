package org.policygraph.statements;

/**
 * A clause that opens a passage of speech: 会议指出，.
 *
 * @param start where its subject, or without one its verb, begins
 * @param end where what was said begins
 * @param subject what stands before the verb in its clause; may be empty
 * @param verb the verb
 */
record Cue(int start, int end, String subject, String verb) {

	boolean hasSubject() {
		return !this.subject.isEmpty();
	}

	String rule() {
		return hasSubject() ? "statement.subject" : "statement.clause";
	}

	double confidence() {
		return hasSubject() ? 0.95 : 0.85;
	}

}
