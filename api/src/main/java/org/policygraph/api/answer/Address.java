package org.policygraph.api.answer;

import java.nio.charset.StandardCharsets;

import org.springframework.web.util.UriUtils;

/** Addresses of things, below the host. */
public final class Address {

	/** Where the questions begin. */
	public static final String BASE = "/api/v1";

	private Address() {
	}

	/**
	 * {@return the address of a thing}
	 * @param collection the collection's name (events)
	 * @param id the thing's id
	 */
	public static String of(String collection, String id) {
		return BASE + "/" + collection + "/" + UriUtils.encode(id, StandardCharsets.UTF_8);
	}

}
