package org.policygraph.api.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.policygraph.api.web.Refused;

/** What a compressed file unpacks to, up to a limit; refused beyond it. */
final class Bounded extends FilterInputStream {

	private final long limit;

	private long taken;

	Bounded(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int b = super.read();
		count((b < 0) ? 0 : 1);
		return b;
	}

	@Override
	public int read(byte[] bytes, int start, int length) throws IOException {
		int read = super.read(bytes, start, length);
		count(Math.max(read, 0));
		return read;
	}

	private void count(int more) {
		this.taken += more;
		if (this.taken > this.limit) {
			throw Refused.tooLarge(this.limit);
		}
	}

}
