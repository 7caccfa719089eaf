/**
 * Positions in text. Every fact is cut from a text by a
 * {@link org.policygraph.text.Span}; nothing here knows what the text is about.
 */
@NullMarked
package org.policygraph.text;

import org.jspecify.annotations.NullMarked;
