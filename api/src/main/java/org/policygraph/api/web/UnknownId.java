package org.policygraph.api.web;

/** A question about something that the graph does not have. */
public final class UnknownId extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String id;

	/**
	 * Says what is not there.
	 * @param kind what was asked for, in one word (event, article)
	 * @param id the id that no such thing has
	 */
	public UnknownId(String kind, String id) {
		super("There is no " + kind + " \"" + Problem.shorten(id) + "\". Ids are in the field \"id\" of every answer.");
		this.id = id;
	}

	String id() {
		return this.id;
	}

}
