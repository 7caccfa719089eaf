package org.policygraph.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.dates.DateExpression;
import org.policygraph.dates.Granularity;
import org.policygraph.facts.EventType;
import org.policygraph.people.PersonMention;
import org.policygraph.text.Span;

/**
 * Words which say that something takes place, read by one rule.
 *
 * @param rule the rule
 * @param passage where it was read
 * @param cue the words, in the reading
 * @param name the proper name in the reading, or null where the words name none
 * @param called what the words call the event when they name it by its sort alone (会议,
 * 座谈会), else null
 * @param announced whether it is yet to come: 决定召开, 将举行
 * @param who the actors
 * @param whom the other side
 * @param posts the posts to which the actors come or which they leave
 */
record Anchor(AnchorRule rule, Passage passage, Words cue, @Nullable Words name, @Nullable Words called,
		boolean announced, List<PersonMention> who, List<PersonMention> whom, List<Span> posts) {

	/**
	 * {@return the sort by which alone the words call the event, or an empty string}
	 */
	String sort() {
		return (this.called != null) ? this.called.text().replace("“", "").replace("”", "") : "";
	}

	/**
	 * {@return whether an expression belongs to the proper name: the year of 2024年工作会议
	 * and of 2024年《河流公报》}
	 */
	boolean names(DateExpression date) {
		return this.name != null && (this.name.span().contains(date.span()) || this.rule.type() == EventType.PUBLICATION
				&& date.granularity() == Granularity.YEAR && date.span().end() + 1 == this.name.span().start());
	}

	/**
	 * {@return whether the words only refer to a meeting: 出席会议, 主持座谈会}
	 */
	boolean refers(Vocabulary vocabulary) {
		return this.name == null && !sort().isEmpty() && (takesPart(vocabulary) || this.rule.sets());
	}

	/**
	 * {@return whether the words say that somebody takes part in what others hold}
	 */
	boolean takesPart(Vocabulary vocabulary) {
		return vocabulary.ends(this.cue.text(), "take-part");
	}

	/**
	 * {@return whether the words name another meeting in the same breath, or another
	 * guest who is received apart (分别会见)}
	 */
	boolean twin(Anchor other) {
		boolean apart = this.rule.type() == EventType.AUDIENCE && this.rule == other.rule && this.cue.equals(other.cue)
				&& !this.whom.equals(other.whom);
		return apart || this.name != null && other.name != null && this.rule == other.rule && this.cue.equals(other.cue)
				&& !this.name.equals(other.name);
	}

	/**
	 * {@return this anchor with one of its guests alone}
	 */
	Anchor receiving(PersonMention guest) {
		return new Anchor(this.rule, this.passage, this.cue, this.name, this.called, this.announced, this.who,
				List.of(guest), this.posts);
	}

	/**
	 * {@return whether the words tell how a guest was welcomed}
	 */
	boolean welcomes() {
		return this.rule.id().startsWith("audience.welcom") || parades();
	}

	/**
	 * {@return whether the words tell of a welcome at length, which is no part of the
	 * talks (军乐团奏两国国歌)}
	 */
	boolean parades() {
		return this.rule.id().equals("audience.parade");
	}

}
