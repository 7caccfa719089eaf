package org.policygraph.identity;

/**
 * What somebody has decided on two bearers.
 *
 * @param decision the decision's id
 * @param same whether they are one person
 * @param left the id of one bearer
 * @param right the id of the other
 * @param reason why, in the words of who decided
 */
public record Verdict(String decision, boolean same, String left, String right, String reason) {

}
