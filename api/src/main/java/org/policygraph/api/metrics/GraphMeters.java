package org.policygraph.api.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.GraphUnavailable;
import org.policygraph.api.graph.Row;

import org.springframework.stereotype.Component;

/**
 * The size of the graph by label and the age of its newest article. The graph is asked at
 * most every 15 seconds, however often the gauges are read; they are not numbers (NaN)
 * while it is away.
 */
@Component
final class GraphMeters implements MeterBinder {

	private static final Duration LASTS = Duration.ofSeconds(15);

	private static final List<String> LABELS = List.of("Article", "Event", "Person", "Official", "Organization", "Post",
			"Place", "Series", "Statement", "TaskSet", "Task", "Measure", "Candidate", "Decision");

	private final GraphReader graph;

	private final Clock clock;

	private @Nullable State state;

	GraphMeters(GraphReader graph) {
		this.graph = graph;
		this.clock = Clock.systemUTC();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (String label : LABELS) {
			Gauge.builder("policygraph.graph.nodes", () -> state().counts().getOrDefault(label, Double.NaN))
				.description("Nodes of the graph with a label")
				.tag("label", label)
				.register(registry);
		}
		TimeGauge.builder("policygraph.article.newest.age", age(), TimeUnit.SECONDS)
			.description("Since the day of the newest article began (UTC)")
			.register(registry);
		Gauge.builder("policygraph.graph.up", () -> state().counts().isEmpty() ? 0 : 1)
			.description("Whether the graph answered when it was last asked")
			.register(registry);
	}

	private Supplier<Number> age() {
		return () -> Optional.ofNullable(state().newest())
			.map((day) -> (Number) Duration.between(day.atStartOfDay(ZoneOffset.UTC).toInstant(), this.clock.instant())
				.toSeconds())
			.orElse(Double.NaN);
	}

	private synchronized State state() {
		State last = this.state;
		if (last == null || last.until() - System.nanoTime() < 0) {
			last = read();
			this.state = last;
		}
		return last;
	}

	private State read() {
		long until = System.nanoTime() + LASTS.toNanos();
		try {
			Map<String, Double> counts = this.graph.all("graph_size", Map.of())
				.stream()
				.collect(Collectors.toMap((row) -> row.text("label"), (row) -> row.decimal("nodes")));
			LocalDate newest = this.graph.one("newest_article", Map.of()).map(GraphMeters::day).orElse(null);
			return new State(counts, newest, until);
		}
		catch (GraphUnavailable ex) {
			return new State(Map.of(), null, until);
		}
	}

	private static @Nullable LocalDate day(Row row) {
		return row.day("published");
	}

	/** What the graph said, and until when it is not asked again. */
	private record State(Map<String, Double> counts, @Nullable LocalDate newest, long until) {

	}

}
