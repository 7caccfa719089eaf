/**
 * Who is who, decided by people: pairs of persons who may be one, and what was decided on
 * them. In: ids of persons, a name and a reason. Out: open questions and decisions.
 */
@NullMarked
package org.policygraph.api.decision;

import org.jspecify.annotations.NullMarked;
