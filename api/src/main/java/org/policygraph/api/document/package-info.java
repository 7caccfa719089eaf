/**
 * Documents handed in over HTTP, and the jobs that load them. In: texts, pages and
 * records. Out: jobs with what became of each document. What was accepted is on disk
 * before it is answered, and outlives a restart.
 */
@NullMarked
package org.policygraph.api.document;

import org.jspecify.annotations.NullMarked;
