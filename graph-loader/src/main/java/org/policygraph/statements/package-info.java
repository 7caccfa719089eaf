/**
 * What was said: 会议指出，…, 刘星强调，…. In: the body of an article and the names of its persons.
 * Out: {@link org.policygraph.facts.Statement}s with their speakers and offsets into that
 * body. The words are data: see the resource {@code speech.tsv}.
 */
@NullMarked
package org.policygraph.statements;

import org.jspecify.annotations.NullMarked;
