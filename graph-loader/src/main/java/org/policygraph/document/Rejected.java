package org.policygraph.document;

import org.jspecify.annotations.Nullable;

/**
 * A file or record that could not be read, with everything a person needs to mend it.
 *
 * @param file the file as it was named
 * @param line the line in the file, from 1, or null if the whole file is meant
 * @param reason what is wrong
 * @param advice what to do
 */
public record Rejected(String file, @Nullable Integer line, String reason, String advice) implements Input {

	@Override
	public String toString() {
		return this.file + ((this.line != null) ? ":" + this.line : "") + ": " + this.reason + ". " + this.advice + ".";
	}

}
