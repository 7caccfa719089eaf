package org.policygraph.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Annotated articles: a folder with one {@code <id>.json} an article.
 *
 * @param folder the folder
 * @param annotations the annotations by id, in order of the files' names
 */
public record GoldSet(Path folder, Map<String, JsonNode> annotations) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Reads a folder.
	 * @param folder the folder
	 * @return the set
	 * @throws IllegalArgumentException if it holds no annotation, or a broken one; the
	 * message says which
	 */
	public static GoldSet read(Path folder) {
		Map<String, JsonNode> annotations = new LinkedHashMap<>();
		for (Path file : list(folder, ".json")) {
			try {
				JsonNode annotation = JSON.readTree(Files.readString(file));
				annotations.put(annotation.path("id").asString(""), annotation);
			}
			catch (JacksonException | IOException ex) {
				throw new IllegalArgumentException(file + " is no annotation: " + ex.getMessage(), ex);
			}
		}
		if (annotations.isEmpty()) {
			throw new IllegalArgumentException(folder + " holds no annotation <id>.json");
		}
		return new GoldSet(folder, annotations);
	}

	/**
	 * Finds the texts of the annotated articles: {@code <folder>.jsonl}, else records in
	 * the folder, else records and pages beside it.
	 * @return the files; empty if there are none
	 */
	public List<Path> texts() {
		Path absolute = this.folder.toAbsolutePath().normalize();
		Path beside = absolute.resolveSibling(absolute.getFileName() + ".jsonl");
		if (Files.exists(beside)) {
			return List.of(beside);
		}
		List<Path> inside = list(absolute, ".jsonl");
		if (!inside.isEmpty()) {
			return inside;
		}
		Path parent = absolute.resolveSibling(".").normalize();
		return Stream.concat(list(parent, ".jsonl").stream(), list(parent, ".txt").stream()).toList();
	}

	private static List<Path> list(Path folder, String suffix) {
		if (!Files.isDirectory(folder)) {
			throw new IllegalArgumentException(folder + " is no folder");
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(suffix) && !isSidecar(file)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + folder, ex);
		}
	}

	/** What is known of a file of texts lies beside it as {@code <file>.meta.json}. */
	private static boolean isSidecar(Path file) {
		return file.toString().endsWith(".meta.json");
	}

	/**
	 * Compares extracted articles with the annotations; an article that is missing counts
	 * as empty.
	 * @param extracted extracted articles by id; others than the annotated do not count
	 * @return the scores
	 */
	public Evaluation evaluate(Map<String, JsonNode> extracted) {
		JsonNode nothing = JSON.createObjectNode();
		return new Evaluation(this.annotations.entrySet()
			.stream()
			.map((gold) -> ArticleScore.of(gold.getValue(), extracted.getOrDefault(gold.getKey(), nothing)))
			.toList());
	}

}
