package org.policygraph.api.document;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.policygraph.api.web.Refused;
import org.policygraph.api.web.UnknownId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells clients what happens in a job, each on a thread of its own, so that a slow one
 * holds up nobody else. The id of an event is the number of results that were told up to
 * it: who comes again with it is told the rest, also after a restart of the server.
 */
@Component
final class JobStreams implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(JobStreams.class);

	private static final long NO_LIMIT = 0;

	private static final long RECONNECT_MILLIS = 2000;

	private final Jobs jobs;

	private final Spool spool;

	private final DocumentSettings settings;

	private volatile boolean running;

	private volatile ExecutorService threads;

	JobStreams(Jobs jobs, Spool spool, DocumentSettings settings) {
		this.jobs = jobs;
		this.spool = spool;
		this.settings = settings;
		this.threads = threads(settings.streams());
	}

	private static ExecutorService threads(int most) {
		return new ThreadPoolExecutor(0, most, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), (work) -> {
			Thread thread = new Thread(work, "job-events");
			thread.setDaemon(true);
			return thread;
		});
	}

	/**
	 * {@return a stream of what happens in a job}
	 * @param id a job that there is
	 * @param seen how many results are known already
	 */
	SseEmitter open(String id, int seen) {
		SseEmitter emitter = new SseEmitter(NO_LIMIT);
		try {
			this.threads.execute(() -> run(emitter, id, seen));
		}
		catch (RejectedExecutionException ex) {
			throw Refused.busy("As many clients are following jobs as may: " + this.settings.streams()
					+ ". Try again later, or ask for the job itself now and then.", Jobs.BUSY);
		}
		return emitter;
	}

	private void run(SseEmitter emitter, String id, int seen) {
		try (ResultFile.Reader results = new ResultFile.Reader(this.spool.folder(id), seen)) {
			tell(emitter, id, seen, results);
			emitter.complete();
		}
		catch (IOException | IllegalStateException ex) {
			LOG.debug("Who followed job {} has gone", id, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			emitter.complete();
		}
		catch (RuntimeException ex) {
			LOG.error("What happens in job {} could not be told", id, ex);
			emitter.completeWithError(ex);
		}
	}

	private void tell(SseEmitter emitter, String id, int seen, ResultFile.Reader results)
			throws IOException, InterruptedException {
		int told = seen;
		boolean ended = false;
		while (!ended && this.running) {
			JobSummary job = this.jobs.summary(id).orElseThrow(() -> new UnknownId("job", id));
			while (told < job.results()) {
				told++;
				emitter.send(SseEmitter.event().id(Integer.toString(told)).name("result").data(results.next()));
			}
			ended = job.ended();
			emitter.send(SseEmitter.event()
				.id(Integer.toString(told))
				.name(ended ? "end" : "progress")
				.reconnectTime(RECONNECT_MILLIS)
				.data(job));
			while (!ended && this.running && !news(id, job)) {
				emitter.send(SseEmitter.event().comment("waiting"));
			}
		}
	}

	private boolean news(String id, JobSummary seen) throws InterruptedException {
		LiveJob job = this.jobs.live(id).orElse(null);
		return job == null || job.await(seen, this.settings.heartbeat());
	}

	@Override
	public void start() {
		this.threads = threads(this.settings.streams());
		this.running = true;
	}

	/** Ends all streams, so that the server can stop; clients come again. */
	@Override
	public void stop() {
		this.running = false;
		this.threads.shutdownNow();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
