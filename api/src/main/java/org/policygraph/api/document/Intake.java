package org.policygraph.api.document;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.policygraph.api.web.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts what one request hands in into a folder, as files that the loader reads: texts as
 * they are, records one a line. Holds no more than one record.
 */
final class Intake {

	private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

	private static final JsonMapper JSON = new JsonMapper();

	private static final int ID_BYTES = 8;

	/** Text is never compressed more than this; what seems to be is no text. */
	private static final int DENSEST = 100;

	private final Path folder;

	private final Handed handed;

	private final List<Job.Part> parts = new ArrayList<>();

	private int documents;

	Intake(Path folder, Handed handed) {
		this.folder = folder;
		this.handed = handed;
	}

	/**
	 * {@return how many documents were taken}
	 */
	int documents() {
		return this.documents;
	}

	/**
	 * {@return the files that were made, in order}
	 */
	List<Job.Part> parts() {
		return this.parts;
	}

	/** Takes a plain text. */
	void text(InputStream in) throws IOException {
		DigestInputStream digested = new DigestInputStream(in, sha256());
		long size = Files.copy(digested, next());
		String id = Objects.requireNonNullElseGet(this.handed.id(), () -> id(digested.getMessageDigest().digest()));
		add(this.handed.part(id + ".txt", this.handed.headline()), (size > 0) ? 1 : 0);
	}

	/** Takes records, one a line. */
	void lines(String name, InputStream in) throws IOException {
		Path file = next();
		Files.copy(in, file);
		try (InputStream bytes = Files.newInputStream(file)) {
			add(this.handed.part(name, null), RecordCount.of(bytes));
		}
	}

	/** Takes one record, or a list of them. */
	void json(String name, InputStream in) throws IOException {
		int records = 0;
		try (JsonParser parser = JSON.createParser(in);
				OutputStream out = new BufferedOutputStream(Files.newOutputStream(next()))) {
			JsonToken first = parser.nextToken();
			boolean list = first == JsonToken.START_ARRAY;
			for (JsonToken token = list ? parser.nextToken() : first; token != null
					&& token != JsonToken.END_ARRAY; token = parser.nextToken()) {
				out.write(JSON.writeValueAsBytes(parser.readValueAsTree()));
				out.write('\n');
				records++;
			}
			if (list && parser.nextToken() != null) {
				throw Refused.malformedBody("There is more after the list. Send one list, or one object.");
			}
		}
		catch (JacksonException ex) {
			throw Refused.malformedBody("Broken JSON in " + name + ": " + ex.getOriginalMessage()
					+ ". Send one object, or a list of objects, each with \"id\" and \"text\".");
		}
		add(this.handed.part(name, null), records);
	}

	/** Takes a file by what its name says that it is; others are quarantined later. */
	void file(String path, InputStream in) throws IOException {
		String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{Cntrl}", "");
		String lower = name.toLowerCase(Locale.ROOT);
		String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
		if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
			lines(stem + ".jsonl", in);
		}
		else if (lower.endsWith(".jsonl.gz")) {
			compressed(name.substring(0, name.length() - ".jsonl.gz".length()) + ".jsonl.gz", in);
		}
		else if (lower.endsWith(".json")) {
			json(stem + ".jsonl", in);
		}
		else {
			Files.copy(in, next());
			add(this.handed.part(lower.endsWith(".txt") ? stem + ".txt" : name, null), 1);
		}
	}

	private void compressed(String name, InputStream in) throws IOException {
		Path file = next();
		long size = Files.copy(in, file);
		int records = 1;
		try (InputStream bytes = new Bounded(new GZIPInputStream(Files.newInputStream(file)), size * DENSEST)) {
			records = Math.max(1, RecordCount.of(bytes));
		}
		catch (ZipException | EOFException ex) {
			LOG.info("{} is broken; what can be read of it is loaded, and where it breaks off is quarantined", name,
					ex);
		}
		add(this.handed.part(name, null), records);
	}

	private Path next() {
		return this.folder.resolve(Integer.toString(this.parts.size()));
	}

	private void add(Job.Part part, int documents) {
		this.parts.add(part);
		this.documents += documents;
	}

	/**
	 * An id without digits, which might be taken for a day: a letter from a to p for each
	 * four bits.
	 */
	private static String id(byte[] hash) {
		StringBuilder id = new StringBuilder("te-");
		for (int i = 0; i < ID_BYTES; i++) {
			id.append((char) ('a' + ((hash[i] >> 4) & 15))).append((char) ('a' + (hash[i] & 15)));
		}
		return id.toString();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
