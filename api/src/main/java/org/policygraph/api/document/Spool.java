package org.policygraph.api.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder that keeps jobs: {@code job.json}, the files {@code 0}, {@code 1} … as they
 * were handed in, {@code results.jsonl}, and {@code ended.json} once it has ended. A job
 * is there as a whole or not at all.
 */
@Component
final class Spool {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String PREFIX = "jb-";

	private static final int HEX = 16;

	private static final Pattern ID = Pattern.compile(PREFIX + "[0-9a-f]{16}");

	private static final String INCOMING = "incoming-";

	/** Ids of one millisecond. */
	private static final int WITHIN = 16;

	private final Path folder;

	private final AtomicLong last = new AtomicLong();

	Spool(DocumentSettings settings) {
		this.folder = settings.spool().toAbsolutePath().normalize();
	}

	/**
	 * {@return a new folder for the files of a job that is being accepted}
	 */
	Path incoming() throws IOException {
		Files.createDirectories(this.folder);
		return Files.createTempDirectory(this.folder, INCOMING);
	}

	/**
	 * Keeps a job: when this returns, not even a power cut loses it.
	 * @param incoming the folder with its files
	 * @param documents how many documents it has
	 * @param parts its files
	 * @return the job
	 */
	Job keep(Path incoming, int documents, List<Job.Part> parts) throws IOException {
		Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
		long number = this.last.updateAndGet((before) -> Math.max(before + 1, now.toEpochMilli() << WITHIN));
		Job job = new Job(PREFIX + "%016x".formatted(number), now, documents, parts);
		Files.write(incoming.resolve("job.json"), JSON.writeValueAsBytes(job));
		try (Stream<Path> files = Files.list(incoming)) {
			for (Path file : files.toList()) {
				force(file, StandardOpenOption.WRITE);
			}
		}
		force(incoming, StandardOpenOption.READ);
		Files.move(incoming, folder(job.id()), StandardCopyOption.ATOMIC_MOVE);
		force(this.folder, StandardOpenOption.READ);
		return job;
	}

	private static void force(Path path, StandardOpenOption how) throws IOException {
		try (FileChannel channel = FileChannel.open(path, how)) {
			channel.force(true);
		}
	}

	/**
	 * {@return the folder of a job}
	 */
	Path folder(String id) {
		return this.folder.resolve(id);
	}

	/**
	 * {@return the ids of all jobs, the latest first}
	 */
	List<String> ids() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> jobs = Files.list(this.folder)) {
			return jobs.map((job) -> job.getFileName().toString())
				.filter(ID.asMatchPredicate())
				.sorted(Comparator.reverseOrder())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Optional<Job> job(String id) {
		return read(id, "job.json", Job.class);
	}

	/**
	 * {@return how a job has ended, or nothing if it has not}
	 */
	Optional<JobSummary> ended(String id) {
		return read(id, "ended.json", JobSummary.class);
	}

	private <T> Optional<T> read(String id, String file, Class<T> type) {
		if (!ID.matcher(id).matches()) {
			return Optional.empty();
		}
		Path path = folder(id).resolve(file);
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		try {
			return Optional.of(JSON.readValue(Files.readAllBytes(path), type));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Notes that a job has ended. Its files are of no use any more, unless some of its
	 * documents wait to be mended.
	 */
	void end(Job job, JobSummary summary) throws IOException {
		Path folder = folder(job.id());
		Path written = Files.write(folder.resolve("ended.json.new"), JSON.writeValueAsBytes(summary));
		force(written, StandardOpenOption.WRITE);
		Files.move(written, folder.resolve("ended.json"), StandardCopyOption.ATOMIC_MOVE);
		for (int i = 0; i < job.parts().size() && summary.quarantined() == 0; i++) {
			Files.deleteIfExists(folder.resolve(Integer.toString(i)));
		}
	}

	/** Removes what was left of requests that never were accepted. */
	void clear() throws IOException {
		if (Files.isDirectory(this.folder)) {
			try (Stream<Path> files = Files.list(this.folder)) {
				for (Path file : files.toList()) {
					if (file.getFileName().toString().startsWith(INCOMING)) {
						FileSystemUtils.deleteRecursively(file);
					}
				}
			}
		}
	}

	/**
	 * Removes the jobs that ended before a time. Only of those that were accepted before
	 * it, as their ids say, it has to be looked up.
	 * @return their ids
	 */
	List<String> forget(Instant before) throws IOException {
		List<String> forgotten = new ArrayList<>();
		for (String id : ids()) {
			if (accepted(id).isBefore(before)
					&& ended(id).map(JobSummary::finished).orElse(Instant.MAX).isBefore(before)) {
				FileSystemUtils.deleteRecursively(folder(id));
				forgotten.add(id);
			}
		}
		return forgotten;
	}

	/** When a job was accepted, to the millisecond. */
	private static Instant accepted(String id) {
		return Instant.ofEpochMilli(Long.parseUnsignedLong(id.substring(PREFIX.length()), HEX) >>> WITHIN);
	}

}
