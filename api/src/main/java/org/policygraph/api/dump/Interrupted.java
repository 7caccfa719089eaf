package org.policygraph.api.dump;

import java.io.IOException;

/**
 * A dump that could not be finished. Not an error that becomes a problem document: half
 * of the file is written, so the connection is cut and the client sees that it is half.
 */
final class Interrupted extends IOException {

	private static final long serialVersionUID = 1L;

	Interrupted(Throwable cause) {
		super("A dump could not be finished", cause);
	}

}
