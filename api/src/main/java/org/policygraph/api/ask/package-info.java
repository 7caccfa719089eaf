/**
 * Questions in Chinese. In: a question as somebody types it, and the day on which it is
 * asked. Out: what it asks, about whom and what, and the answer as a sentence, values and
 * rows with evidence; or the choices; or that it was not understood. The words are in
 * {@code vocabulary.tsv}, the forms of questions in {@code grammar.tsv}.
 */
@NullMarked
package org.policygraph.api.ask;

import org.jspecify.annotations.NullMarked;
