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

}
