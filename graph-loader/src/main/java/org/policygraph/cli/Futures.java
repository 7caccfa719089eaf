package org.policygraph.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting for what another thread does. */
final class Futures {

	private Futures() {
	}

	/**
	 * Waits for a result.
	 * @param <T> its type
	 * @param future what is under way
	 * @return the result
	 * @throws IllegalStateException if the work failed or this thread was interrupted
	 */
	static <T> T get(Future<T> future) {
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while documents were read", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Reading a document failed: " + ex.getCause(), ex);
		}
	}

}
