package org.policygraph.api.formulation;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

/**
 * How a phrase has been used.
 *
 * @param phrase the phrase
 * @param articles how many articles have it
 * @param first the first of them, or null
 * @param last the last of them, or null
 * @param months how many articles of each month in which one has it, the first first
 * @param speakers who said it at events, the most frequent first, at most twenty
 * @param uses the address of the articles
 */
@Schema(name = "FormulationHistory")
record History(String phrase, @Schema(description = "How many articles have it.") int articles, @Nullable Use first,
		@Nullable Use last, List<Month> months,
		@Schema(description = "Who said it at events, the most frequent first, at most twenty.") List<Speaker> speakers,
		@Schema(description = "Address of the articles.") String uses) {

	/**
	 * A month with articles that have the phrase.
	 *
	 * @param month the month as YYYY-MM
	 * @param articles how many
	 */
	@Schema(name = "FormulationMonth")
	record Month(String month, int articles) {

		static Month of(Row row) {
			return new Month(row.text("month"), row.count("articles"));
		}

	}

	/**
	 * Someone who said the phrase.
	 *
	 * @param speaker as printed: a name, or 会议
	 * @param statements how many statements have it
	 */
	@Schema(name = "FormulationSpeaker")
	record Speaker(String speaker, int statements) {

		static Speaker of(Row row) {
			return new Speaker(row.text("speaker"), row.count("statements"));
		}

	}

}
