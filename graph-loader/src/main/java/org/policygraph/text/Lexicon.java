package org.policygraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Readable lists of words and patterns, kept as UTF-8 files beside the class that uses
 * them: one entry a line, columns divided by tabs; empty lines and lines that begin with
 * # are for people.
 */
public final class Lexicon {

	private Lexicon() {
	}

	/**
	 * {@return the entries of a list}
	 * @param owner the class that the file lies beside
	 * @param name the file's name
	 * @throws IllegalStateException if there is no such file
	 */
	public static List<String> lines(Class<?> owner, String name) {
		InputStream stream = owner.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("The list " + name + " is missing beside " + owner.getName());
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + name, ex);
		}
	}

	/**
	 * {@return the entries of a list, each split into its columns}
	 * @param owner the class that the file lies beside
	 * @param name the file's name
	 * @param columns how many columns every entry has
	 * @throws IllegalStateException if an entry has more or fewer
	 */
	public static List<List<String>> table(Class<?> owner, String name, int columns) {
		return lines(owner, name).stream().map((line) -> {
			List<String> row = List.of(line.split("\t+", -1));
			if (row.size() != columns) {
				throw new IllegalStateException(name + ": " + row.size() + " columns, not " + columns + ": " + line);
			}
			return row;
		}).toList();
	}

	/**
	 * {@return the pattern of an entry that holds its own examples}
	 * @param name the list's name
	 * @param expression a regular expression
	 * @param example a text that it must find
	 * @param counterExample a text in which it must find nothing
	 * @throws IllegalStateException if it does otherwise: such a list does not load
	 */
	public static Pattern checked(String name, String expression, String example, String counterExample) {
		Pattern pattern = Pattern.compile(expression);
		if (!pattern.matcher(example).find()) {
			throw new IllegalStateException(name + ": " + pattern + " does not find its example " + example);
		}
		if (pattern.matcher(counterExample).find()) {
			throw new IllegalStateException(name + ": " + pattern + " finds its counter-example " + counterExample);
		}
		return pattern;
	}

}
