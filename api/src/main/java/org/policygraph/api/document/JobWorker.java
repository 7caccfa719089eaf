package org.policygraph.api.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.GraphChanges;
import org.policygraph.api.graph.GraphUnavailable;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads jobs one after the other on one thread. While the graph is away a job waits. When
 * the server is stopped in the middle of a job, the next start goes on with it: what is
 * loaded already is found unchanged, and keeps its first result.
 */
@Component
final class JobWorker implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);

	/** How often a job is tried that fails for a reason that nobody foresaw. */
	private static final int TRIES = 3;

	private static final Duration IDLE = Duration.ofMillis(200);

	private static final long PATIENCE_SECONDS = 15;

	private final Jobs jobs;

	private final Spool spool;

	private final GraphChanges graph;

	private final DocumentSettings settings;

	private final JobMeters meters;

	private volatile @Nullable Thread worker;

	private volatile CountDownLatch stopping = new CountDownLatch(0);

	JobWorker(Jobs jobs, Spool spool, GraphChanges graph, DocumentSettings settings, JobMeters meters) {
		this.jobs = jobs;
		this.spool = spool;
		this.graph = graph;
		this.settings = settings;
		this.meters = meters;
	}

	@Override
	public void start() {
		try {
			this.spool.clear();
			this.jobs.forget(Instant.now().minus(this.settings.keep()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + this.settings.spool() + " of jobs cannot be used", ex);
		}
		this.jobs.recover();
		CountDownLatch stop = new CountDownLatch(1);
		Thread thread = new Thread(() -> work(stop), "jobs");
		thread.setDaemon(true);
		thread.start();
		this.stopping = stop;
		this.worker = thread;
	}

	/** A batch that is being written is written to its end. */
	@Override
	public void stop() {
		this.stopping.countDown();
		Thread thread = this.worker;
		this.worker = null;
		try {
			if (thread != null) {
				thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

	private void work(CountDownLatch stop) {
		try {
			while (stop.getCount() > 0) {
				LiveJob job = this.jobs.next(IDLE);
				if (job != null) {
					load(job, stop);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void load(LiveJob job, CountDownLatch stop) throws InterruptedException {
		int failures = 0;
		while (stop.getCount() > 0) {
			try {
				tryToLoad(job, stop);
				return;
			}
			catch (GraphUnavailable ex) {
				LOG.warn("Job {} waits: {}", job.job().id(), String.valueOf(ex.getCause()));
				job.change((summary) -> summary.waiting("The graph is away; this goes on when it is back."));
			}
			catch (IOException | RuntimeException | OutOfMemoryError ex) {
				LOG.error("Job {} failed", job.job().id(), ex);
				if (++failures == TRIES) {
					job.change((summary) -> summary.ended(JobState.FAILED, Instant.now(),
							"This could not be loaded; the server's log says why. It is kept, and tried again when the"
									+ " server is started again."));
					return;
				}
			}
			stop.await(this.settings.retry().toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void tryToLoad(LiveJob job, CountDownLatch stop) throws IOException {
		if (job.summary().state() == JobState.QUEUED) {
			job.recover();
			job.change((summary) -> summary.started(Instant.now()));
		}
		try (Stream<Input> inputs = new DocumentReader().readDeposits(job.job().deposits(job.folder()))) {
			this.graph.load(inputs.takeWhile((input) -> stop.getCount() > 0),
					(outcome) -> note(job, JobResult.of(outcome)));
		}
		if (stop.getCount() > 0) {
			JobSummary done = job.summary().ended(JobState.DONE, Instant.now(), null);
			this.spool.end(job.job(), done);
			job.change((summary) -> done);
			this.jobs.leave(done);
			LOG.info("Job {} done: {} loaded, {} unchanged, {} quarantined", done.id(), done.loaded(), done.unchanged(),
					done.quarantined());
			this.jobs.forget(Instant.now().minus(this.settings.keep()));
		}
	}

	private void note(LiveJob job, JobResult result) {
		if (job.add(result)) {
			this.meters.count(result.outcome());
		}
	}

}
