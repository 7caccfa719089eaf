package org.policygraph.people;

import org.policygraph.text.Span;

/**
 * A string that may be a name at one place.
 *
 * @param span its place
 * @param score how much more likely a name than not, as log-odds
 * @param rule the id of the rule with most weight in the score
 */
record Candidate(Span span, double score, String rule) {

	/** The log-odds from which a string is taken for a name. */
	static final double ENOUGH = 7.5;

	/**
	 * {@return how sure the name is: 0.6 where the score is just enough, towards 1 above}
	 */
	double confidence() {
		return Math.round(100 * (1 - 0.4 * Math.exp((ENOUGH - Math.max(ENOUGH, this.score)) / 5))) / 100.0;
	}

}
