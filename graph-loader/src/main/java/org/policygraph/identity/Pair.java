package org.policygraph.identity;

/**
 * Two persons who may be one: somebody who knows should say.
 *
 * @param id {@code ca-…}
 * @param family the name that they share
 * @param left a person's id
 * @param right the other's
 * @param score how likely they are one, 0 to 1
 * @param value how much an answer is worth: the articles that it would settle, weighted
 * by how open the question is
 * @param explanation what speaks for and against it, a sentence
 */
public record Pair(String id, String family, String left, String right, double score, double value,
		String explanation) {

}
