package org.policygraph.api.document;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paged;

/**
 * A job with what became of its documents.
 *
 * @param job how far it is
 * @param results what became of each document, in the order in which it became certain
 * @param next the address of the following results, or null after the last
 */
@Schema(name = "Job", description = "Documents handed in together, and what became of them.")
record JobAnswer(JobSummary job, @Schema(description = "What became of each document so far.") List<JobResult> results,
		@Schema(description = "Address of the following results; null after the last so far.") @Nullable String next)
		implements
			Paged {

	static JobAnswer of(JobSummary job, Page<JobResult> results) {
		return new JobAnswer(job, results.items(), results.next());
	}

}
