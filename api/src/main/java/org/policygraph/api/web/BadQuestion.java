package org.policygraph.api.web;

import org.jspecify.annotations.Nullable;

/** A parameter of a question has a value that it cannot have. */
public final class BadQuestion extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	/**
	 * Refuses a value.
	 * @param parameter the parameter's name
	 * @param value what was given
	 * @param remedy what to do instead, as the end of a sentence
	 */
	public BadQuestion(String parameter, String value, String remedy) {
		this(parameter, value, remedy, null);
	}

	BadQuestion(String parameter, String value, String remedy, @Nullable Throwable cause) {
		super("The parameter " + parameter + " cannot be \"" + Problem.shorten(value) + "\": " + remedy + ".", cause);
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
