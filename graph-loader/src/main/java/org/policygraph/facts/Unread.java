package org.policygraph.facts;

/**
 * A stretch of text that looked like a fact and could not be read.
 *
 * @param where its place
 * @param reason what was missing, for people
 */
public record Unread(Evidence where, String reason) {

}
