package org.policygraph.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream as bytes, so that one broken line does not spoil the next. Never
 * holds more than one line, and of that no more than {@link #LIMIT} bytes.
 */
final class Lines implements Iterator<Lines.Line> {

	/**
	 * The longest line that is read: 16 MiB, a hundred times the longest known record.
	 */
	static final int LIMIT = 16 << 20;

	private final InputStream in;

	private int number;

	private @Nullable Line next;

	private boolean broken;

	Lines(InputStream in) {
		this.in = new BufferedInputStream(in, 1 << 16);
		this.next = read();
	}

	@Override
	public boolean hasNext() {
		return this.next != null;
	}

	@Override
	public Line next() {
		Line line = this.next;
		if (line == null) {
			throw new NoSuchElementException();
		}
		this.next = read();
		return line;
	}

	private @Nullable Line read() {
		if (this.broken) {
			return null;
		}
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			boolean tooLong = false;
			int b = this.in.read();
			if (b < 0) {
				return null;
			}
			for (; b >= 0 && b != '\n'; b = this.in.read()) {
				if (bytes.size() < LIMIT) {
					bytes.write(b);
				}
				else {
					tooLong = true;
				}
			}
			this.number++;
			return new Line(this.number, bytes.toByteArray(), tooLong, null);
		}
		catch (IOException ex) {
			this.broken = true;
			return new Line(this.number + 1, new byte[0], false, Objects.toString(ex.getMessage(), "unreadable"));
		}
	}

	/**
	 * One line.
	 *
	 * @param number its number, from 1
	 * @param bytes its bytes without the line break
	 * @param tooLong whether bytes after the limit were left out
	 * @param broken why neither this line nor one after it can be read, or null
	 */
	record Line(int number, byte[] bytes, boolean tooLong, @Nullable String broken) {

	}

}
