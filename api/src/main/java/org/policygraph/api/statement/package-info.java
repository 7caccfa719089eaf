/**
 * Statements: what events 指出, 强调, 要求. In: filters and ids. Out: statements with evidence.
 */
@NullMarked
package org.policygraph.api.statement;

import org.jspecify.annotations.NullMarked;
