/**
 * Enumerations of tasks, requirements and proposals: 一是…二是…, 第一，…第二，…. In: the body of an
 * article. Out: {@link org.policygraph.facts.TaskSet}s with offsets into that body. The
 * ways of counting are data: see the resources {@code marker-styles.txt} and
 * {@code announcements.txt}.
 */
@NullMarked
package org.policygraph.tasks;

import org.jspecify.annotations.NullMarked;
