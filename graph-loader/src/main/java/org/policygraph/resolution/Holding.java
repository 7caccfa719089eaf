package org.policygraph.resolution;

import org.policygraph.facts.Printed;

/**
 * A post that an article gives to a person.
 *
 * @param post the post
 * @param printed as printed, with its evidence
 * @param seat whether it is a seat that thousands hold beside what they are known for
 * @param former whether it is said to be no longer held, or not yet
 * @param inferred whether its organisation was completed from the context
 */
public record Holding(Post post, Printed printed, boolean seat, boolean former, boolean inferred) {

}
