package org.policygraph.events;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Reading;
import org.policygraph.dates.DateExpression;
import org.policygraph.facts.Statement;
import org.policygraph.facts.TaskSet;
import org.policygraph.people.PersonMention;
import org.policygraph.text.Span;

/**
 * What the stages before this one read in an article.
 *
 * @param reading the article as one text
 * @param published its day of publication, or null
 * @param persons people with their posts
 * @param dates date expressions
 * @param places administrative divisions, countries, foreign cities
 * @param sites venues and other named sites
 * @param taskSets enumerations
 * @param statements what was said
 */
public record Clues(Reading reading, @Nullable LocalDate published, List<PersonMention> persons,
		List<DateExpression> dates, List<Span> places, List<Span> sites, List<TaskSet> taskSets,
		List<Statement> statements) {

	public Clues {
		persons = List.copyOf(persons);
		dates = List.copyOf(dates);
		places = List.copyOf(places);
		sites = List.copyOf(sites);
		taskSets = List.copyOf(taskSets);
		statements = List.copyOf(statements);
	}

}
