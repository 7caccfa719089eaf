package org.policygraph.api.document;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The results of a job, one a line, as far as they have been written. */
final class ResultFile {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String NAME = "results.jsonl";

	private ResultFile() {
	}

	/**
	 * Reads again what a server wrote before it was stopped; half a line at the end is
	 * cut off.
	 * @param folder the job's folder
	 * @param results takes each
	 */
	static void recover(Path folder, Consumer<JobResult> results) throws IOException {
		Path file = folder.resolve(NAME);
		if (!Files.exists(file)) {
			return;
		}
		byte[] bytes = Files.readAllBytes(file);
		int end = bytes.length;
		while (end > 0 && bytes[end - 1] != '\n') {
			end--;
		}
		if (end < bytes.length) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(end);
			}
		}
		new String(bytes, 0, end, StandardCharsets.UTF_8).lines()
			.forEach((line) -> results.accept(JSON.readValue(line, JobResult.class)));
	}

	static void append(Path folder, JobResult result) throws IOException {
		Files.write(folder.resolve(NAME), (JSON.writeValueAsString(result) + "\n").getBytes(StandardCharsets.UTF_8),
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/**
	 * {@return some results}
	 * @param folder the job's folder
	 * @param from how many to leave out at the start
	 * @param to up to which number; all of these must have been written
	 */
	static List<JobResult> read(Path folder, int from, int to) {
		List<JobResult> results = new ArrayList<>();
		try (Reader reader = new Reader(folder, from)) {
			for (int i = from; i < to; i++) {
				results.add(reader.next());
			}
		}
		return results;
	}

	/** Reads one result after the other, also while others are being written. */
	static final class Reader implements Closeable {

		private final Path folder;

		private final int from;

		private @Nullable BufferedReader lines;

		Reader(Path folder, int from) {
			this.folder = folder;
			this.from = from;
		}

		/**
		 * {@return the next result; it must have been written}
		 */
		JobResult next() {
			try {
				BufferedReader open = this.lines;
				if (open == null) {
					open = Files.newBufferedReader(this.folder.resolve(NAME));
					this.lines = open;
					for (int i = 0; i < this.from; i++) {
						open.readLine();
					}
				}
				return JSON.readValue(Optional.ofNullable(open.readLine()).orElseThrow(), JobResult.class);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() {
			try {
				if (this.lines != null) {
					this.lines.close();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
