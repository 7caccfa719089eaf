package org.policygraph.api.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * How much waits to be loaded, what became of documents, and how many wait to be mended.
 */
@Component
final class JobMeters {

	private static final List<JobState> NOT_DONE = List.of(JobState.QUEUED, JobState.RUNNING, JobState.FAILED);

	private final Map<JobResult.Kind, Counter> outcomes = new EnumMap<>(JobResult.Kind.class);

	JobMeters(Jobs jobs, MeterRegistry registry) {
		for (JobState state : NOT_DONE) {
			Gauge.builder("policygraph.jobs", () -> jobs.count(state))
				.description("Jobs that are not done")
				.tag("state", lower(state))
				.register(registry);
		}
		Gauge.builder("policygraph.documents.quarantined", jobs::quarantined)
			.description("Documents of the jobs that are kept that could not be loaded")
			.register(registry);
		for (JobResult.Kind outcome : JobResult.Kind.values()) {
			this.outcomes.put(outcome,
					Counter.builder("policygraph.documents")
						.description("Documents handed in over HTTP, by what became of them")
						.tag("outcome", lower(outcome))
						.register(registry));
		}
	}

	/** Counts what became of a document. */
	void count(JobResult.Kind outcome) {
		Objects.requireNonNull(this.outcomes.get(outcome)).increment();
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
