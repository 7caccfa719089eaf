package org.policygraph.document;

/**
 * One newspaper page as a PDF reader left it, or one record of a JSON Lines file.
 *
 * @param id the file's name without its suffix, or the record's id
 * @param form how the text is laid out
 * @param source what is known of the publication
 * @param title the record's headline; empty for a page
 * @param text the untouched text
 */
public record Document(String id, Form form, Source source, String title, String text) implements Input {

	/** How a document's text is laid out. */
	public enum Form {

		/** Several articles, hard-wrapped in columns. */
		PAGE,

		/** One article with its title apart; one paragraph a line. */
		RECORD

	}

}
