package org.policygraph.api.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A job that has not ended. One thread works on it; any number may look at it or wait for
 * news.
 */
final class LiveJob {

	private final Job job;

	private final Path folder;

	/** The results that are written, by their keys; none is written again. */
	private final Set<String> known = new HashSet<>();

	private JobSummary summary;

	LiveJob(Job job, Path folder) {
		this.job = job;
		this.folder = folder;
		this.summary = JobSummary.queued(job);
	}

	Job job() {
		return this.job;
	}

	Path folder() {
		return this.folder;
	}

	synchronized JobSummary summary() {
		return this.summary;
	}

	/** Takes up results that were written before a restart. */
	void recover() throws IOException {
		ResultFile.recover(this.folder, (result) -> {
			if (this.known.add(result.key())) {
				change((before) -> before.plus(result.outcome()));
			}
		});
	}

	/**
	 * Keeps what became of a document, then lets it be seen.
	 * @return whether that was not known from before a restart
	 */
	boolean add(JobResult result) {
		if (this.known.contains(result.key())) {
			return false;
		}
		try {
			ResultFile.append(this.folder, result);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.known.add(result.key());
		change((before) -> before.plus(result.outcome()));
		return true;
	}

	synchronized void change(UnaryOperator<JobSummary> how) {
		this.summary = how.apply(this.summary);
		notifyAll();
	}

	/**
	 * Waits until there is news.
	 * @param seen what is known already
	 * @param longest how long to wait
	 * @return whether there is
	 */
	synchronized boolean await(JobSummary seen, Duration longest) throws InterruptedException {
		Instant until = Instant.now().plus(longest);
		while (this.summary.equals(seen)) {
			long left = Duration.between(Instant.now(), until).toMillis();
			if (left <= 0) {
				return false;
			}
			wait(left);
		}
		return true;
	}

}
