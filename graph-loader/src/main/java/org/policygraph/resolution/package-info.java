/**
 * Who is who. In: what was read in the articles of one document. Out: the same with every
 * person, post, organisation, place and event named by an id that is the same wherever
 * the same thing is read. Pure: an id depends on the document and the lexicons alone, so
 * that articles can come in any order. Same name is not same person: a person is a name
 * within a sphere, and what has no sphere stays within its document.
 */
@NullMarked
package org.policygraph.resolution;

import org.jspecify.annotations.NullMarked;
