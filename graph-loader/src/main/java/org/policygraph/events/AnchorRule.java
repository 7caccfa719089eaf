package org.policygraph.events;

import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.facts.EventType;
import org.policygraph.text.Lexicon;

/**
 * A way in which an article says that something takes place: a line of
 * {@code anchors.tsv}.
 *
 * @param id the stable id of the rule
 * @param type the sort of event
 * @param lead whether it holds in headlines and openings alone
 * @param confidence 0 to 1
 * @param pattern the pattern over signs, with the groups {@code cue}, {@code who},
 * {@code whom}, {@code name}
 * @param example a text in sign notation that it must match
 * @param counterExample a text that it must not match
 */
record AnchorRule(String id, EventType type, boolean lead, double confidence, Pattern pattern, String example,
		String counterExample) {

	/**
	 * {@return the rules of the resource file, in its order}
	 */
	static List<AnchorRule> load(Vocabulary vocabulary) {
		return Lexicon.lines(AnchorRule.class, "anchors.tsv").stream().map((line) -> parse(line, vocabulary)).toList();
	}

	/**
	 * {@return whether what it reads is an event beside any other: talking to the press}
	 */
	boolean alone() {
		return this.id.equals("meeting.press");
	}

	/**
	 * {@return whether what it reads begins on the day it says and goes on: a fair (开展)}
	 */
	boolean opens() {
		return this.id.equals("meeting.shows");
	}

	/**
	 * {@return whether what it reads is sport or a drill, and news of policy only where
	 * officials take part}
	 */
	boolean contests() {
		return this.id.equals("ceremony.race") || this.id.startsWith("ceremony.contest");
	}

	/**
	 * {@return whether what it reads is an instruction sent to a meeting or to officials
	 * (作出重要指示)}
	 */
	boolean instructs() {
		return this.id.startsWith("message.instruct");
	}

	/**
	 * {@return whether what it reads is where a sentence takes place (会上，)}
	 */
	boolean sets() {
		return this.id.equals("meeting.scene") || this.id.equals("ceremony.scene");
	}

	private static AnchorRule parse(String line, Vocabulary vocabulary) {
		String[] columns = line.split("\t", -1);
		if (columns.length != 7) {
			throw new IllegalArgumentException("anchors.tsv: 7 columns expected, not " + columns.length + ": " + line);
		}
		return new AnchorRule(columns[0], EventType.valueOf(columns[1]), columns[2].equals("lead"),
				Double.parseDouble(columns[3]), vocabulary.pattern(columns[4]), columns[5], columns[6]);
	}

}
