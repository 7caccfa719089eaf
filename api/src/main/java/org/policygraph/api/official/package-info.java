/**
 * People and, among them, officials: by name or post, one with the posts over time, their
 * events, the events of two. In: filters and ids. Out: people with evidence.
 */
@NullMarked
package org.policygraph.api.official;

import org.jspecify.annotations.NullMarked;
