package org.policygraph.api.web;

import java.util.Set;

/**
 * A question with a parameter that it does not have; answering without it would mislead.
 */
final class UnknownParameter extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	UnknownParameter(String parameter, Set<String> known) {
		super("This question has no parameter \"" + Problem.shorten(parameter) + "\". "
				+ (known.isEmpty() ? "It has none at all." : "It has: " + String.join(", ", known) + "."));
		this.parameter = Problem.shorten(parameter);
	}

	String parameter() {
		return this.parameter;
	}

}
