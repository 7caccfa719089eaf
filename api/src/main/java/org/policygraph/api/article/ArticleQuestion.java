package org.policygraph.api.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.Period;

/**
 * Which articles are asked for; what is null does not matter.
 *
 * @param publication the paper or programme
 * @param kind the sort
 * @param from the first day of publication
 * @param to the last day of publication
 * @param title a part of the headline
 */
record ArticleQuestion(@Parameter(description = "The paper or programme.") @Nullable String publication,
		@Parameter(description = "The sort.") @Nullable ArticleKind kind,
		@Parameter(description = "Published on this day or later.") @Nullable LocalDate from,
		@Parameter(description = "Published on this day or earlier.") @Nullable LocalDate to,
		@Parameter(description = "A part of the headline.") @Nullable String title) {

	Map<String, @Nullable Object> parameters() {
		Period period = new Period(this.from, this.to);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("publication", this.publication);
		parameters.put("kind", (this.kind != null) ? this.kind.name() : null);
		parameters.put("from", period.from());
		parameters.put("to", period.to());
		parameters.put("title", this.title);
		return parameters;
	}

}
