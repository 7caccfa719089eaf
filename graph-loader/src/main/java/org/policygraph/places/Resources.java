package org.policygraph.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tables beside this package. */
final class Resources {

	private Resources() {
	}

	/**
	 * {@return the cells of each line that is neither blank nor a comment}
	 */
	static Stream<String[]> rows(String resource) {
		return lines(resource).map((line) -> line.split("\t", -1));
	}

	static Stream<String> lines(String resource) {
		try (InputStream in = Resources.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("The resource " + resource + " of the places is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + resource, ex);
		}
	}

	/**
	 * {@return the words of the lines of one kind in a table of kind and words}
	 */
	static Set<String> words(String resource, String kind) {
		return rows(resource).filter((cells) -> cells[0].equals(kind))
			.flatMap((cells) -> Arrays.stream(cells[1].split(" ")))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
