package org.policygraph.api.document;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/**
 * A document as a line of a file of records has it; the loader reads it, this describes
 * it.
 *
 * @param id its id
 * @param text the text, one paragraph a line
 * @param title the headline
 * @param published the day of publication
 * @param publication the paper or programme
 * @param page the page number
 */
@Schema(name = "DocumentRecord", description = "An article.")
record DocumentRecord(@Schema(description = "Its id, and that of the article.") String id,
		@Schema(description = "The text, one paragraph a line.") String text,
		@Schema(description = "The headline.", requiredMode = RequiredMode.NOT_REQUIRED) @Nullable String title,
		@Schema(description = "The day of publication.",
				requiredMode = RequiredMode.NOT_REQUIRED) @Nullable LocalDate published,
		@Schema(description = "The paper or programme.",
				requiredMode = RequiredMode.NOT_REQUIRED) @Nullable String publication,
		@Schema(description = "The page number.", requiredMode = RequiredMode.NOT_REQUIRED) @Nullable Integer page) {

}
