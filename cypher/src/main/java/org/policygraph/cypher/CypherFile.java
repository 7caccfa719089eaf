package org.policygraph.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Cypher statement, kept in a file of its own. Its comment says what it answers or
 * does, then one line for each parameter and each returned column:
 *
 * <pre>
 * // Who attended the event, in the order of the report?
 * // $event the event's id
 * // &gt; person the participant
 * MATCH …
 * </pre>
 *
 * @param name folder and file name without suffix: {@code query/event_participants}
 * @param question what the statement answers or does
 * @param parameters names of its parameters, without $
 * @param columns names of the columns that it returns, in order; none for a statement
 * that only writes
 * @param text the statement, with its comment
 */
public record CypherFile(String name, String question, List<String> parameters, List<String> columns, String text) {

	private static final String COMMENT = "//";

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)\\b.*");

	private static final Pattern COLUMN = Pattern.compile(">\\s*(\\w+)\\b.*");

	public CypherFile {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
	}

	/**
	 * Reads a statement from the class path.
	 * @param name folder and file name without suffix: {@code query/event_participants}
	 * @return the statement
	 * @throws IllegalArgumentException if there is no such file
	 */
	public static CypherFile load(String name) {
		try (InputStream in = CypherFile.class.getResourceAsStream(name + ".cypher")) {
			if (in == null) {
				throw new IllegalArgumentException("There is no Cypher file " + name + ".cypher in "
						+ CypherFile.class.getPackageName() + "; the folder cypher/ of the sources has them all");
			}
			return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name, ex);
		}
	}

	static CypherFile parse(String name, String text) {
		StringBuilder question = new StringBuilder();
		List<String> parameters = new ArrayList<>();
		List<String> columns = new ArrayList<>();
		for (String line : text.lines().takeWhile((candidate) -> candidate.startsWith(COMMENT)).toList()) {
			String comment = line.substring(COMMENT.length()).trim();
			Matcher parameter = PARAMETER.matcher(comment);
			Matcher column = COLUMN.matcher(comment);
			if (parameter.matches()) {
				parameters.add(parameter.group(1));
			}
			else if (column.matches()) {
				columns.add(column.group(1));
			}
			else if (parameters.isEmpty() && columns.isEmpty()) {
				question.append(question.isEmpty() ? "" : " ").append(comment);
			}
		}
		return new CypherFile(name, question.toString().trim(), parameters, columns, text);
	}

}
