package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** Ends this process with the one that started it, when that one asks for it. */
final class ParentWatch {

	/** The environment variable that asks for it, with the value {@code true}. */
	static final String VARIABLE = "POLICYGRAPH_ENDS_WITH_INPUT";

	private ParentWatch() {
	}

	/** Watches the standard input: it ends when the parent does, even by a kill. */
	static void start(Map<String, String> environment, InputStream input) {
		if (Boolean.parseBoolean(environment.get(VARIABLE))) {
			Thread watch = new Thread(() -> exitAfter(input), "parent");
			watch.setDaemon(true);
			watch.start();
		}
	}

	private static void exitAfter(InputStream input) {
		try {
			input.transferTo(OutputStream.nullOutputStream());
		}
		catch (IOException brokenPipe) {
			// The parent is gone, as it is at the end of input.
		}
		System.exit(0);
	}

}
