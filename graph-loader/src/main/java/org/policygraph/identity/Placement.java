package org.policygraph.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which person a bearer is.
 *
 * @param bearer the bearer's id
 * @param person the person's id; null where each mention stands for itself
 * @param score how sure that is, 0 to 1
 * @param explanation why, a sentence
 */
public record Placement(String bearer, @Nullable String person, double score, String explanation) {

}
