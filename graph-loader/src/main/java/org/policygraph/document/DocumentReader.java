package org.policygraph.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads page files ({@code .txt}, one newspaper page each) and record files
 * ({@code .jsonl}, or compressed {@code .jsonl.gz}; one {@code {"id", "published",
 * "title", "text"}} a line), UTF-8 both. What is known of a page's publication stands
 * beside it in {@code <file>.meta.json} ({@code {"publication", "published", "page"}},
 * all optional); what is not is inferred. Every document is read whole or rejected; one
 * bad record does not stop the next.
 */
public final class DocumentReader {

	/** The largest page file: 4 MiB, some forty full newspaper pages. */
	private static final long PAGE_LIMIT = 4 << 20;

	private final Seen seen = new Seen();

	/**
	 * Reads files, and directories with everything below them in the order of their
	 * names. In a directory, files of other kinds are passed over. The stream is lazy and
	 * holds an open file: close it.
	 * @param paths files and directories
	 * @return the documents and the rejections, in order
	 */
	public Stream<Input> read(List<Path> paths) {
		return paths.stream().flatMap(this::readPath);
	}

	/**
	 * Reads files that were handed in, one after the other, lazily like {@link #read}.
	 * @param deposits the files
	 * @return the documents and the rejections, in order
	 */
	public Stream<Input> readDeposits(List<Deposit> deposits) {
		return deposits.stream().flatMap((deposit) -> readFile(deposit.name(), () -> deposit));
	}

	private Stream<Input> readPath(Path path) {
		if (!Files.isDirectory(path)) {
			return readFile(path);
		}
		try (Stream<Path> below = Files.walk(path)) {
			List<Path> files = below.filter((file) -> isPage(file.toString()) || isRecords(file.toString()))
				.filter(Files::isRegularFile)
				.sorted()
				.toList();
			return files.stream().flatMap(this::readFile);
		}
		catch (IOException ex) {
			return Stream.of(unreadable(path.toString(), ex));
		}
	}

	private Stream<Input> readFile(Path file) {
		return readFile(file.toString(), () -> new Deposit(file.toString(), file, Sidecar.of(file), null));
	}

	private Stream<Input> readFile(String file, Opening opening) {
		try {
			if (isPage(file)) {
				return Stream.of(page(opening.open()));
			}
			if (isRecords(file)) {
				return records(opening.open());
			}
			return Stream.of(new Rejected(file, null, "Neither .txt nor .jsonl nor .jsonl.gz",
					"Name a page file .txt, a file of records .jsonl"));
		}
		catch (Unreadable ex) {
			return Stream.of(ex.rejected());
		}
		catch (IOException ex) {
			return Stream.of(unreadable(file, ex));
		}
	}

	private Document page(Deposit page) throws IOException, Unreadable {
		if (Files.size(page.content()) > PAGE_LIMIT) {
			throw new Unreadable(page.name(), null, "Larger than " + PAGE_LIMIT + " bytes", "One page a file, please");
		}
		String text = StrictText.decode(Files.readAllBytes(page.content()), page.name(), null);
		if (text.isBlank()) {
			throw new Unreadable(page.name(), null, "Empty", "Leave it out");
		}
		String name = page.name().substring(page.name().lastIndexOf(File.separatorChar) + 1);
		String id = name.substring(0, name.lastIndexOf('.'));
		Document document = (page.title() != null)
				? new Document(id, Document.Form.RECORD, page.source(), page.title(), text)
				: new Document(id, Document.Form.PAGE, SourceInference.complete(page.source(), id, text), "", text);
		return unique(document, page.name(), null);
	}

	private Stream<Input> records(Deposit records) throws IOException {
		InputStream in = opened(records);
		Iterator<Lines.Line> lines = new Lines(in);
		Spliterator<Lines.Line> split = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED);
		return StreamSupport.stream(split, false)
			.filter((line) -> line.broken() != null || !isBlank(line.bytes()))
			.map((line) -> record(line, records.name(), records.source()))
			.onClose(() -> close(in));
	}

	private static InputStream opened(Deposit records) throws IOException {
		InputStream bytes = Files.newInputStream(records.content());
		if (!isCompressed(records.name())) {
			return bytes;
		}
		try {
			return new GZIPInputStream(bytes);
		}
		catch (IOException ex) {
			bytes.close();
			throw ex;
		}
	}

	private Input record(Lines.Line line, String file, Source sidecar) {
		try {
			if (line.broken() != null) {
				throw new Unreadable(file, line.number(), "Cannot be read from here on: " + line.broken(),
						"Check the file; what stands before this line was read");
			}
			if (line.tooLong()) {
				throw new Unreadable(file, line.number(), "Longer than " + Lines.LIMIT + " bytes",
						"One article a line, please");
			}
			String json = StrictText.decode(line.bytes(), file, line.number());
			Document document = RecordLine.of(Fields.parse(json, file, line.number()), sidecar);
			return unique(document, file, line.number());
		}
		catch (Unreadable ex) {
			return ex.rejected();
		}
	}

	private Document unique(Document document, String file, @Nullable Integer line) throws Unreadable {
		if (!this.seen.add(document.id())) {
			throw new Unreadable(file, line, "A document \"" + document.id() + "\" was read before",
					"Give each its own id, or leave the second out");
		}
		return document;
	}

	private static Rejected unreadable(String file, IOException ex) {
		boolean missing = ex instanceof NoSuchFileException;
		return new Rejected(file, null, missing ? "No such file" : "Cannot be read: " + ex.getMessage(),
				missing ? "Check the name" : "Check the file and its permissions");
	}

	private static boolean isPage(String file) {
		return file.endsWith(".txt");
	}

	private static boolean isRecords(String file) {
		return file.endsWith(".jsonl") || isCompressed(file);
	}

	private static boolean isCompressed(String file) {
		return file.endsWith(".jsonl.gz");
	}

	private static boolean isBlank(byte[] bytes) {
		for (byte b : bytes) {
			if (b != ' ' && b != '\t' && b != '\r') {
				return false;
			}
		}
		return true;
	}

	private static void close(InputStream in) {
		try {
			in.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Finds a file and what is known of it, once its name says that it can be read. */
	private interface Opening {

		Deposit open() throws IOException, Unreadable;

	}

}
