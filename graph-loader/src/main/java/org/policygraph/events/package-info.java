/**
 * What an article reports: who met, inspected, received, wrote to whom, where and when.
 * In: the {@link org.policygraph.article.Reading} of an article with its people, dates,
 * places and enumerations. Out: {@link org.policygraph.facts.EventFact}s.
 *
 * <p>
 * The text is first turned into {@link org.policygraph.events.SignText}: each person with
 * the posts beside the name, each date, place and site becomes one sign. What is said in
 * a speech is set apart from what is narrated. Rules (resource files of this package,
 * each with an example and a counter-example) are patterns over those signs; they find
 * anchors, words which say that something took place. Anchors of the same activity become
 * one event, to which the remaining narration adds participants, roles, groups, days and
 * places.
 */
@NullMarked
package org.policygraph.events;

import org.jspecify.annotations.NullMarked;
