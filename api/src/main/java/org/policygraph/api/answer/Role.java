package org.policygraph.api.answer;

/** What a participant did at an event. */
public enum Role {

	/** Everyone who took part. */
	ATTEND,
	/** 主持. */
	CHAIR,
	/** Gave a speech or a report. */
	SPEAK,
	/** The main actor of an inspection, audience, letter, visit or publication. */
	LEAD;

	/**
	 * {@return what it is called in the language that the request prefers}
	 */
	public String label() {
		return Labels.of(this);
	}

}
