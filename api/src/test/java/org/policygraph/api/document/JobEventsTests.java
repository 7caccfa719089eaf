package org.policygraph.api.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.api.web.BadQuestion;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Following a job that has ended with one result. */
class JobEventsTests {

	@TempDir
	private Path folder;

	private Spool spool;

	private JobStreams streams;

	private JobController controller;

	private String job;

	@BeforeEach
	void endJob() throws IOException {
		DocumentSettings settings = new DocumentSettings(this.folder, 1, 1, Duration.ofSeconds(1),
				Duration.ofSeconds(1), Duration.ofDays(1));
		this.spool = new Spool(settings);
		Jobs jobs = new Jobs(this.spool, settings);
		this.streams = new JobStreams(jobs, this.spool, settings);
		this.controller = new JobController(jobs, this.spool, this.streams);
		this.streams.start();
		Job kept = this.spool.keep(this.spool.incoming(), 1, List.of());
		this.job = kept.id();
		ResultFile.append(this.spool.folder(this.job), new JobResult("n1", JobResult.Kind.LOADED, List.of(), null));
		this.spool.end(kept,
				JobSummary.queued(kept).plus(JobResult.Kind.LOADED).ended(JobState.DONE, Instant.EPOCH, null));
	}

	@AfterEach
	void stop() {
		this.streams.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "-1", "4294967295", "+1", "" })
	void whatIsNoIdOfAnEventIsRefused(String seen) {
		assertThatExceptionOfType(BadQuestion.class).isThrownBy(() -> this.controller.events(this.job, seen))
			.withMessageContaining("Last-Event-ID");
	}

	@Test
	void aStreamEndsWithTheJob() throws Exception {
		MvcResult result = follow();
		assertThat(result.getAsyncResult(10_000)).isNull();
		assertThat(result.getResponse().getContentAsString()).contains("event:result", "event:end");
	}

	@Test
	void aStreamThatCannotGoOnEndsWithAnError() throws Exception {
		Files.delete(this.spool.folder(this.job).resolve("results.jsonl"));
		assertThat(follow().getAsyncResult(10_000)).isInstanceOf(RuntimeException.class);
	}

	private MvcResult follow() throws Exception {
		MockMvc mvc = MockMvcBuilders.standaloneSetup(this.controller).build();
		return mvc.perform(get("/api/v1/jobs/" + this.job + "/events").header(HttpHeaders.ACCEPT, "text/event-stream"))
			.andReturn();
	}

}
