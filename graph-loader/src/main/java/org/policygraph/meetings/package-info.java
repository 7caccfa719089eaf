/**
 * Which reports tell of one event. In: what each article tells of an event, reduced to
 * what tells events apart ({@link org.policygraph.meetings.Telling}). Out: for each
 * telling the event that it belongs to, the series that the event is a session of, and
 * the event whose message it passes on. Pure: the answer depends on the set of tellings
 * alone; two tellings are compared only if they share a clue, so that the database finds
 * all that matters for a new one by an index.
 */
@NullMarked
package org.policygraph.meetings;

import org.jspecify.annotations.NullMarked;
