package org.policygraph.api.web;

/** A body goes on after the bytes that are read of it. */
final class BodyTooLarge extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BodyTooLarge(long limit) {
		super("The body has more bytes than the " + limit + " that are read here. Send less at once.");
	}

}
