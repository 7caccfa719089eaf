package org.policygraph.api.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.web.BadQuestion;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.UnknownId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping(path = Address.BASE + "/jobs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class JobController {

	private static final Pattern EVENT = Pattern.compile("[0-9]{1,9}");

	private final Jobs jobs;

	private final Spool spool;

	private final JobStreams streams;

	JobController(Jobs jobs, Spool spool, JobStreams streams) {
		this.jobs = jobs;
		this.spool = spool;
		this.streams = streams;
	}

	@GetMapping
	@Operation(summary = "Which jobs are there, the latest first?",
			description = "Jobs that have ended are kept for some weeks.")
	Page<JobSummary> jobs(Paging paging) {
		String after = paging.firstAfter();
		List<JobSummary> jobs = this.jobs.ids()
			.stream()
			.filter((id) -> after == null || id.compareTo(after) < 0)
			.map((id) -> this.jobs.summary(id))
			.flatMap(Optional::stream)
			.limit(paging.limit() + 1L)
			.toList();
		return paging.page(jobs, (job) -> List.of(job.id()), (job) -> job);
	}

	@GetMapping("/{id}")
	@Operation(summary = "How far is a job, and what became of its documents?",
			description = "A document that is quarantined is not in the graph, the others of its job are: mend it as "
					+ "its reason says, and send it again.")
	JobAnswer job(@PathVariable String id, Paging paging) {
		JobSummary job = summary(id);
		int from = (paging.after() != null) ? Math.max(0, (int) paging.numberAfter(0)) : 0;
		int to = (int) Math.min(job.results(), from + paging.limit() + 1L);
		List<JobResult> results = ResultFile.read(this.spool.folder(id), from, to);
		String last = Integer.toString(from + paging.limit());
		return JobAnswer.of(job, paging.page(results, (result) -> List.of(last), (result) -> result));
	}

	@GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Operation(summary = "What happens in a job, as it happens?",
			description = "Server-Sent Events: `result` for what became of each document, `progress`, and `end`. A client "
					+ "that lost the connection goes on after the id that it saw last.")
	@ApiResponse(responseCode = "200",
			description = "`result` has a JobResult as its data, `progress` and `end` a JobSummary.",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
	SseEmitter events(@PathVariable String id,
			@Parameter(description = "The id of the last event that was seen.",
					schema = @Schema(type = "integer")) @RequestHeader(name = "Last-Event-ID",
							required = false) @Nullable String lastEventId) {
		summary(id);
		return this.streams.open(id, (lastEventId != null) ? seen(lastEventId) : 0);
	}

	private JobSummary summary(String id) {
		return this.jobs.summary(id).orElseThrow(() -> new UnknownId("job", id));
	}

	private static int seen(String lastEventId) {
		if (!EVENT.matcher(lastEventId).matches()) {
			throw new BadQuestion("Last-Event-ID", lastEventId, "give the id of an event of this job, or leave it out");
		}
		return Integer.parseInt(lastEventId);
	}

}
