/**
 * Who is named, and as what. In: the {@link org.policygraph.article.Reading} of an
 * article. Out: {@link org.policygraph.people.PersonMention}s with the posts printed
 * beside them.
 * <p>
 * Every string that may be a name is scored as log-odds: its characters
 * ({@code NameModel}), the words on both sides ({@code Surroundings}) and how it lies to
 * the words of the dictionary; lists lend their members evidence ({@code Lists}); the
 * best choice without overlaps is taken ({@code Selection}), and its names are looked for
 * everywhere else in the article. {@code Titling} then gives each name its posts. What
 * the package knows of the language is in its resource files; {@code rules.tsv} shows
 * each rule with an example and a counter-example.
 * {@link org.policygraph.people.NameLearner} makes the two learned resources from a
 * corpus.
 */
@NullMarked
package org.policygraph.people;

import org.jspecify.annotations.NullMarked;
