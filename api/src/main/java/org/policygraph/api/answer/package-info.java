/**
 * The words that answers share: short forms of people, events, places, posts and
 * articles, each with its id, its address and a label. In: maps that statements return.
 * Out: JSON.
 */
@NullMarked
package org.policygraph.api.answer;

import org.jspecify.annotations.NullMarked;
