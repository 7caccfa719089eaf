package org.policygraph.statements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.policygraph.facts.Evidence;
import org.policygraph.facts.Statement;
import org.policygraph.text.Sentences;
import org.policygraph.text.Span;

/**
 * Finds what a meeting, a document or a person 指出, 强调, 要求: each passage from after the
 * verb to the next speaker or the end of the paragraph. Immutable; safe for any number of
 * threads.
 */
public final class StatementFinder {

	private final Speech speech;

	private StatementFinder(Speech speech) {
		this.speech = speech;
	}

	/**
	 * {@return a finder that knows the words of the resource}
	 */
	public static StatementFinder load() {
		return new StatementFinder(Speech.load());
	}

	/**
	 * Finds the statements of a body.
	 * @param text an article's body, one paragraph a line
	 * @param names the persons that it names, as printed
	 * @return the statements in order of the text, numbered from 1; evidence counts from
	 * the beginning of the given text
	 */
	public List<Statement> find(String text, Collection<String> names) {
		Speakers speakers = new Speakers(this.speech, text, names);
		List<Cue> cues = new ArrayList<>();
		List<String> speaking = new ArrayList<>();
		for (Cue cue : cues(text)) {
			boolean goesOn = !cue.hasSubject() && !cues.isEmpty()
					&& goesOn(text, cues.get(cues.size() - 1), cue, speakers);
			String speaker = goesOn ? null : speakers.of(cue);
			if (speaker != null) {
				cues.add(cue);
				speaking.add(speaker);
			}
		}
		List<Statement> statements = new ArrayList<>();
		for (int i = 0; i < cues.size(); i++) {
			Cue cue = cues.get(i);
			int limit = (i + 1 < cues.size()) ? before(text, cue, cues.get(i + 1)) : text.length();
			Span said = said(text, cue, limit, names);
			if (said.length() > 1) {
				Evidence evidence = new Evidence(Evidence.TEXT, said.start(), said.end(), cue.rule(), cue.confidence());
				statements.add(new Statement(statements.size() + 1, cue.verb(), speaking.get(i), said.in(text),
						List.of(evidence)));
			}
		}
		return List.copyOf(statements);
	}

	/** Whether a clause without a subject belongs to the passage that is being said. */
	private static boolean goesOn(String text, Cue before, Cue cue, Speakers speakers) {
		if (!before.hasSubject() || Sentences.paragraphStart(text, cue.start()) > before.start()) {
			return false;
		}
		int sentence = Sentences.start(text, cue.start());
		return sentence <= before.end() || !speakers.opens(text.substring(sentence, cue.start()));
	}

	private List<Cue> cues(String text) {
		Matcher with = this.speech.withSubject().matcher(text);
		Matcher without = this.speech.withoutSubject().matcher(text);
		return Stream
			.concat(with.results().map((found) -> new Cue(found.start(), found.end(), found.group(1), found.group(2))),
					without.results().map((found) -> new Cue(found.start(), found.end(), "", found.group(1))))
			.sorted(Comparator.comparingInt(Cue::start).thenComparing(Cue::end))
			.toList();
	}

	/** Where the passage ends at the latest because the next one begins. */
	private static int before(String text, Cue cue, Cue next) {
		int sentence = Sentences.start(text, next.start());
		return (sentence >= cue.end()) ? sentence : next.start();
	}

	private Span said(String text, Cue cue, int limit, Collection<String> names) {
		int paragraph = Math.min(Sentences.paragraphEnd(text, cue.end()), limit);
		if (cue.end() < paragraph && text.charAt(cue.end()) == '“') {
			int closed = text.indexOf('”', cue.end());
			return new Span(cue.end(), (closed < 0) ? paragraph : Math.min(closed + 1, paragraph));
		}
		int end = Math.min(Sentences.end(text, cue.end()), paragraph);
		while (cue.hasSubject() && end < paragraph) {
			int next = Math.min(Math.max(end + 1, Sentences.end(text, end)), paragraph);
			if (tellsWhoWasThere(text.substring(end, next), names)) {
				break;
			}
			end = next;
		}
		return new Span(Math.min(cue.end(), end), end);
	}

	private boolean tellsWhoWasThere(String sentence, Collection<String> names) {
		return names.stream().anyMatch(sentence::contains) && this.speech.presence().matcher(sentence).find();
	}

}
