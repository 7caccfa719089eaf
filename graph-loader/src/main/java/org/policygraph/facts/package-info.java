/**
 * What was read in an article: the extraction contract as records. Every fact carries
 * {@link org.policygraph.facts.Evidence} that points at the printed characters.
 */
@NullMarked
package org.policygraph.facts;

import org.jspecify.annotations.NullMarked;
