/**
 * Formulations (提法): how often a phrase is used, since when, by whom, in which articles.
 * In: a phrase and days. Out: counts and articles with the words at their place.
 */
@NullMarked
package org.policygraph.api.formulation;

import org.jspecify.annotations.NullMarked;
