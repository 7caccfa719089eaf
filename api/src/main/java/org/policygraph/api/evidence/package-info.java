/**
 * The printed words behind facts. In: rows whose facts point at articles. Out: the quotes
 * at those positions.
 */
@NullMarked
package org.policygraph.api.evidence;

import org.jspecify.annotations.NullMarked;
