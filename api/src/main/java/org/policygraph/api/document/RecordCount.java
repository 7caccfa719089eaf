package org.policygraph.api.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many records a file has, one a line. */
final class RecordCount {

	private RecordCount() {
	}

	/**
	 * {@return how many lines are not blank}
	 */
	static int of(InputStream in) throws IOException {
		InputStream bytes = new BufferedInputStream(in);
		int records = 0;
		boolean blank = true;
		for (int b = bytes.read(); b >= 0; b = bytes.read()) {
			records += (b == '\n' && !blank) ? 1 : 0;
			blank = b == '\n' || (blank && (b == ' ' || b == '\t' || b == '\r'));
		}
		return records + (blank ? 0 : 1);
	}

}
