/**
 * The manners of the API, the same for every question: pages and cursors, problem
 * documents, refusal of what is not understood, headers. In: requests. Out: what the
 * features need of them, and every error. Features use it; it knows no feature.
 */
@NullMarked
package org.policygraph.api.web;

import org.jspecify.annotations.NullMarked;
