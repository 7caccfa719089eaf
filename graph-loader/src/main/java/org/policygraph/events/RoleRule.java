package org.policygraph.events;

import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.facts.Role;
import org.policygraph.text.Lexicon;

/**
 * A way in which an article says what people did at an event: a line of
 * {@code roles.tsv}.
 *
 * @param id the stable id of the rule
 * @param role what they did
 * @param confidence 0 to 1
 * @param pattern the pattern over signs, with the groups {@code who} and {@code ref}
 * @param example a text in sign notation that it must match
 * @param counterExample a text that it must not match
 */
record RoleRule(String id, Role role, double confidence, Pattern pattern, String example, String counterExample) {

	/**
	 * {@return the rules of the resource file, in its order}
	 */
	static List<RoleRule> load(Vocabulary vocabulary) {
		return Lexicon.lines(RoleRule.class, "roles.tsv").stream().map((line) -> parse(line, vocabulary)).toList();
	}

	/**
	 * {@return whether it reads that somebody is quoted}
	 */
	boolean quotes() {
		return this.id.equals("speak.quoted") || this.id.startsWith("speak.opinion");
	}

	/**
	 * {@return whether it reads who travels along or comes to the airport}
	 */
	boolean travels() {
		return this.id.equals("attend.entourage") || this.id.equals("attend.greet");
	}

	private static RoleRule parse(String line, Vocabulary vocabulary) {
		String[] columns = line.split("\t", -1);
		if (columns.length != 6) {
			throw new IllegalArgumentException("roles.tsv: 6 columns expected, not " + columns.length + ": " + line);
		}
		return new RoleRule(columns[0], Role.valueOf(columns[1]), Double.parseDouble(columns[2]),
				vocabulary.pattern(columns[3]), columns[4], columns[5]);
	}

}
