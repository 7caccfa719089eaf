package org.policygraph.api.document;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;

/**
 * How far a job is.
 *
 * @param id its id
 * @param self its address
 * @param state how far it is
 * @param submitted when it was accepted
 * @param started when its documents began to be read, or null
 * @param finished when it ended, or null
 * @param documents how many documents it has
 * @param loaded how many of them changed the graph
 * @param unchanged how many of them the graph knew
 * @param quarantined how many of them could not be loaded
 * @param note what it waits for or why it was given up, or null
 * @param events the address where it can be followed
 */
@Schema(name = "JobSummary")
record JobSummary(String id, String self, JobState state, Instant submitted, @Nullable Instant started,
		@Nullable Instant finished, @Schema(description = "How many documents it has.") int documents,
		@Schema(description = "How many of them changed the graph.") int loaded,
		@Schema(description = "How many of them the graph knew.") int unchanged,
		@Schema(description = "How many of them could not be loaded.") int quarantined,
		@Schema(description = "What it waits for or why it was given up.") @Nullable String note,
		@Schema(description = "Where it can be followed as Server-Sent Events.") String events) {

	static JobSummary queued(Job job) {
		String self = Address.of("jobs", job.id());
		return new JobSummary(job.id(), self, JobState.QUEUED, job.submitted(), null, null, job.documents(), 0, 0, 0,
				null, self + "/events");
	}

	/**
	 * {@return how many results there are}
	 */
	int results() {
		return this.loaded + this.unchanged + this.quarantined;
	}

	boolean ended() {
		return this.state == JobState.DONE || this.state == JobState.FAILED;
	}

	JobSummary started(Instant now) {
		return with(JobState.RUNNING, now, null, null);
	}

	JobSummary waiting(String why) {
		return with(this.state, this.started, null, why);
	}

	JobSummary ended(JobState how, Instant now, @Nullable String why) {
		return with(how, this.started, now, why);
	}

	private JobSummary with(JobState state, @Nullable Instant started, @Nullable Instant finished,
			@Nullable String note) {
		return new JobSummary(this.id, this.self, state, this.submitted, started, finished, this.documents, this.loaded,
				this.unchanged, this.quarantined, note, this.events);
	}

	JobSummary plus(JobResult.Kind outcome) {
		return new JobSummary(this.id, this.self, this.state, this.submitted, this.started, this.finished,
				this.documents, this.loaded + ((outcome == JobResult.Kind.LOADED) ? 1 : 0),
				this.unchanged + ((outcome == JobResult.Kind.UNCHANGED) ? 1 : 0),
				this.quarantined + ((outcome == JobResult.Kind.QUARANTINED) ? 1 : 0), null, this.events);
	}

}
