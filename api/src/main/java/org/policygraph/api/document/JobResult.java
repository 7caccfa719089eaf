package org.policygraph.api.document;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Reference;
import org.policygraph.document.Rejected;
import org.policygraph.graph.Outcome;

/**
 * What became of one document.
 *
 * @param document its id, or null if it could not be read so far
 * @param outcome whether it changed the graph
 * @param articles its articles
 * @param reason why it was quarantined, or null if it was not
 */
@Schema(name = "JobResult")
record JobResult(
		@Schema(description = "The document's id; null if it could not be read so far.") @Nullable String document,
		Kind outcome, @Schema(description = "Its articles.") List<Reference> articles,
		@Schema(description = "Why it was quarantined; null if it was not.") @Nullable Reason reason) {

	static JobResult of(Outcome outcome) {
		List<Reference> articles = outcome.articles().stream().map((id) -> Reference.to("articles", id, id)).toList();
		Rejected rejected = outcome.rejected();
		return new JobResult(outcome.document(), Kind.of(outcome.change()), articles, (rejected != null)
				? new Reason(rejected.file(), rejected.line(), rejected.reason(), rejected.advice()) : null);
	}

	/**
	 * {@return what tells it from the other results of its job}
	 */
	String key() {
		Reason why = this.reason;
		return (why == null) ? "document " + this.document : why.file() + ":" + why.line() + ":" + why.reason();
	}

	/** What a document did to the graph. */
	enum Kind {

		/** It was new, or other than the graph knew it. */
		LOADED,
		/** The graph knew all of it. */
		UNCHANGED,
		/** It could not be loaded; the others of the job were. */
		QUARANTINED;

		static Kind of(Outcome.Change change) {
			return switch (change) {
				case LOADED -> LOADED;
				case UNCHANGED -> UNCHANGED;
				case REJECTED -> QUARANTINED;
			};
		}

	}

	/**
	 * Why a document was quarantined.
	 *
	 * @param file the file as it was named
	 * @param line the line of the file, or the place in the list, from 1; null if all of
	 * the file is meant
	 * @param reason what is wrong
	 * @param advice what to do
	 */
	@Schema(name = "QuarantineReason")
	record Reason(@Schema(description = "The file as it was named.") String file, @Schema(
			description = "The line, or the place in the list, from 1; null if all of it is meant.") @Nullable Integer line,
			@Schema(description = "What is wrong.") String reason, @Schema(description = "What to do.") String advice) {

	}

}
