/**
 * The command line: one class per command, side effects at the edges, no rules of the
 * language.
 */
@NullMarked
package org.policygraph.cli;

import org.jspecify.annotations.NullMarked;
