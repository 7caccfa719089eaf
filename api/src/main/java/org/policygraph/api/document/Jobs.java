package org.policygraph.api.document;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.web.Refused;

import org.springframework.stereotype.Component;

/** The jobs that wait or run, in order, and those of the spool that have ended. */
@Component
final class Jobs {

	/** After how long a client should try again. */
	static final Duration BUSY = Duration.ofSeconds(10);

	private final Spool spool;

	private final int size;

	private final BlockingQueue<LiveJob> queue = new LinkedBlockingQueue<>();

	private final Map<String, LiveJob> live = new ConcurrentHashMap<>();

	/** How many documents of each job that has ended could not be loaded, if any. */
	private final Map<String, Integer> quarantined = new ConcurrentHashMap<>();

	private final AtomicInteger places = new AtomicInteger();

	Jobs(Spool spool, DocumentSettings settings) {
		this.spool = spool;
		this.size = settings.queue();
	}

	/**
	 * Takes a place in the queue; who gives up gives it back.
	 * @throws Refused if all are taken
	 */
	void takePlace() {
		if (this.places.incrementAndGet() > this.size) {
			this.places.decrementAndGet();
			throw Refused.busy("As many jobs are waiting as may: " + this.size + ". Send this again later.", BUSY);
		}
	}

	void giveBackPlace() {
		this.places.decrementAndGet();
	}

	/** Queues a job that is kept and has a place. */
	JobSummary add(Job job) {
		LiveJob added = new LiveJob(job, this.spool.folder(job.id()));
		this.live.put(job.id(), added);
		this.queue.add(added);
		return added.summary();
	}

	/** Queues what a server that was stopped had accepted and not ended. */
	void recover() {
		this.queue.clear();
		this.live.clear();
		this.quarantined.clear();
		this.places.set(0);
		List<String> ids = new ArrayList<>(this.spool.ids());
		Collections.reverse(ids);
		for (String id : ids) {
			Optional<JobSummary> ended = this.spool.ended(id);
			ended.ifPresent(this::noteQuarantine);
			if (ended.isEmpty()) {
				this.spool.job(id).ifPresent((job) -> {
					this.places.incrementAndGet();
					add(job);
				});
			}
		}
	}

	/**
	 * {@return the next job, which gives its place in the queue to another, or null if
	 * there is none for a while}
	 */
	@Nullable LiveJob next(Duration patience) throws InterruptedException {
		LiveJob next = this.queue.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
		if (next != null) {
			giveBackPlace();
		}
		return next;
	}

	/** A job that is done is asked for in the spool from now on. */
	void leave(JobSummary done) {
		noteQuarantine(done);
		this.live.remove(done.id());
	}

	private void noteQuarantine(JobSummary ended) {
		if (ended.quarantined() > 0) {
			this.quarantined.put(ended.id(), ended.quarantined());
		}
	}

	/** Removes the jobs that ended before a time. */
	void forget(Instant before) throws IOException {
		this.spool.forget(before).forEach(this.quarantined::remove);
	}

	/**
	 * {@return how many jobs that are not done are in a state}
	 */
	long count(JobState state) {
		return this.live.values().stream().filter((job) -> job.summary().state() == state).count();
	}

	/**
	 * {@return how many documents of the jobs that are kept could not be loaded}
	 */
	long quarantined() {
		return this.quarantined.values().stream().mapToLong(Integer::longValue).sum()
				+ this.live.values().stream().mapToLong((job) -> job.summary().quarantined()).sum();
	}

	Optional<LiveJob> live(String id) {
		return Optional.ofNullable(this.live.get(id));
	}

	Optional<JobSummary> summary(String id) {
		return live(id).map(LiveJob::summary).or(() -> this.spool.ended(id));
	}

	/**
	 * {@return the ids of all jobs, the latest first}
	 */
	List<String> ids() {
		return this.spool.ids();
	}

}
