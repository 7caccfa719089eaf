package org.policygraph.tasks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource of lines {@code key value}, in blocks between empty lines; a line that
 * begins with # is a comment.
 */
final class Resource {

	private Resource() {
	}

	/**
	 * Reads the blocks of a resource beside this class.
	 * @param name the file's name
	 * @return each block's values by key, in order of the file
	 */
	static List<Map<String, List<String>>> blocks(String name) {
		List<Map<String, List<String>>> blocks = new ArrayList<>();
		Map<String, List<String>> block = new LinkedHashMap<>();
		for (String line : lines(name)) {
			if (line.isBlank()) {
				addUnlessEmpty(block, blocks);
				block = new LinkedHashMap<>();
			}
			else if (!line.startsWith("#")) {
				String[] pair = line.strip().split("\\s+", 2);
				if (pair.length < 2) {
					throw new IllegalArgumentException(name + ": no value in the line " + line);
				}
				block.computeIfAbsent(pair[0], (key) -> new ArrayList<>()).add(pair[1]);
			}
		}
		addUnlessEmpty(block, blocks);
		return blocks;
	}

	private static void addUnlessEmpty(Map<String, List<String>> block, List<Map<String, List<String>>> blocks) {
		if (!block.isEmpty()) {
			blocks.add(block);
		}
	}

	private static List<String> lines(String name) {
		InputStream stream = Resource.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("The resource " + name + " is missing from the class path");
		}
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + name, ex);
		}
	}

}
