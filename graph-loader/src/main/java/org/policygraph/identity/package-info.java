/**
 * Which bearers of a name are one person. In: for each way in which articles speak of a
 * name, how often and when they do, and the decisions of analysts. Out: persons, each
 * with a score and a sentence that says why, and pairs that somebody should look at.
 * Pure: the answer for a name depends on the set of articles that print it and on the
 * decisions.
 */
@NullMarked
package org.policygraph.identity;

import org.jspecify.annotations.NullMarked;
