package org.policygraph.api.ask;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.evidence.Evidence;

/**
 * The answer to a question in words.
 *
 * @param question the question as it was asked
 * @param understood whether a form of question fits
 * @param type what is asked, or null
 * @param answer the answer as a sentence
 * @param values the answer's values: names, days, places, counts
 * @param complete whether nothing can be missing from the values
 * @param choices what a name can mean where it means more than one thing, or names like
 * it where it means nothing
 * @param rows each value with what it is
 * @param evidence the printed words
 * @param cypher the statement that found it, or null
 * @param parameters the statement's parameters
 */
record AskAnswer(String question, boolean understood,
		@Schema(description = "What is asked, as one of the types of questions.") @Nullable String type,
		@Schema(description = "The answer as a sentence.") String answer,
		@Schema(description = "Names, ISO days, places, counts, as text.") List<String> values,
		@Schema(description = "Whether nothing can be missing: the list is complete in print, and nothing was cut off.") boolean complete,
		@Schema(description = "What a name can mean, or what is called like it.") List<Choice> choices,
		List<AnswerRow> rows, List<Evidence> evidence,
		@Schema(description = "The statement that found it.") @Nullable String cypher,
		@Schema(description = "The statement's parameters.") Map<String, Object> parameters) {

	/**
	 * What a name can mean.
	 *
	 * @param label the name
	 * @param about what tells it from the others, or null
	 * @param self its address, or null for events of a name
	 * @param ask what to ask instead
	 */
	@Schema(name = "AskChoice")
	record Choice(String label, @Nullable String about, @Nullable String self,
			@Schema(description = "What to ask instead.") @Nullable String ask) {

	}

	/**
	 * One value.
	 *
	 * @param value the value
	 * @param about what it is, or null for a number
	 * @param details more of it
	 */
	@Schema(name = "AskRow")
	record AnswerRow(String value, @Nullable Reference about, Map<String, String> details) {

	}

}
