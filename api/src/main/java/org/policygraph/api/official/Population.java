package org.policygraph.api.official;

/** Among whom a question looks. */
enum Population {

	/** Everyone who is named. */
	PEOPLE("person"),
	/** Those with a public post. */
	OFFICIALS("official");

	private final String member;

	Population(String member) {
		this.member = member;
	}

	boolean officials() {
		return this == OFFICIALS;
	}

	String member() {
		return this.member;
	}

}
