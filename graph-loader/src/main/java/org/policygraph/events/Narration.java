package org.policygraph.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.people.PersonMention;
import org.policygraph.text.Span;

/**
 * Tells narration from speech. What stands after 指出，强调，表示： is somebody's words until the
 * paragraph ends or a sentence narrates again (会后, 随后, somebody 出席): the meetings and
 * people it mentions are not what the article reports.
 */
final class Narration {

	private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]*[。！？]?[”’）]*");

	private static final Pattern SEGMENT = Pattern.compile("[^\\s　]+");

	/**
	 * The opening of an article: its first two paragraphs, and all that begins in its
	 * first signs.
	 */
	private static final int OPENING_PARAGRAPHS = 2;

	private static final int OPENING_SIGNS = 250;

	private final Pattern opening;

	private final Pattern resuming;

	private final Pattern subject;

	private final Pattern speaking;

	Narration(Vocabulary vocabulary) {
		this.opening = vocabulary.pattern("(?:(?:{speaker})[^，。；：<P>]{0,40}?|(?<=^|，)){say}(?=[，：:“]|要)");
		this.subject = vocabulary.pattern("^[“”]?(?:<D>，?|在<S>，?|在<L>，?)?<P>");
		this.speaking = vocabulary.pattern("^[“”]?<P>[^，。；：<P>]{0,16}{say}[，：:“]");
		this.resuming = vocabulary
			.pattern("^[“”]?{resume}|(?:{attend}|{chair})(?:了)?[^，。；]{0,12}[。]?$|{attend}[^，。；]{0,20}还?有");
	}

	/**
	 * Finds the narrated passages of a text.
	 * @param text the text in signs
	 * @param body the sign at which the body begins; what stands before is headline
	 * @param persons who may act in it
	 * @return the passages in order
	 */
	List<Passage> passages(SignText text, int body, List<PersonMention> persons) {
		Set<String> known = new HashSet<>();
		List<Passage> passages = new ArrayList<>();
		Matcher segments = SEGMENT.matcher(text.signs()).region(0, body);
		while (segments.find()) {
			passages.add(new Passage(passages.size(), segments.start(), segments.end(), -1, true));
		}
		int paragraph = 0;
		for (int from = body; from < text.signs().length(); paragraph++) {
			int to = text.signs().indexOf('\n', from);
			to = (to < 0) ? text.signs().length() : to;
			boolean lead = paragraph < OPENING_PARAGRAPHS || from - body < OPENING_SIGNS;
			for (Span sentence : narrated(text, new Span(from, to), persons, known)) {
				passages.add(new Passage(passages.size(), sentence.start(), sentence.end(), paragraph, lead));
			}
			from = to + 1;
		}
		return passages;
	}

	private List<Span> narrated(SignText text, Span paragraph, List<PersonMention> persons, Set<String> known) {
		List<Span> narrated = new ArrayList<>();
		boolean speech = false;
		Matcher sentences = SENTENCE.matcher(text.signs()).region(paragraph.start(), paragraph.end());
		while (sentences.find() && sentences.end() > sentences.start()) {
			String sentence = sentences.group();
			if (speech && !resumes(text, sentences.start(), sentence, persons, known)) {
				continue;
			}
			Matcher words = this.opening.matcher(sentence);
			speech = words.find();
			int length = speech ? Math.min(sentence.length(), words.end() + 1) : sentence.length();
			Span told = new Span(sentences.start(), sentences.start() + length);
			narrated.add(told);
			named(text, told, persons).forEach((person) -> known.add(person.name()));
		}
		return narrated;
	}

	/**
	 * A speaker mentions others (习近平主席和总统先生会见时…); only somebody who acted before, or
	 * speaks next, takes the article back to what happened.
	 */
	private boolean resumes(SignText text, int from, String sentence, List<PersonMention> persons, Set<String> known) {
		if (this.resuming.matcher(sentence).find()) {
			return true;
		}
		Matcher subject = this.subject.matcher(sentence);
		boolean speaks = this.speaking.matcher(sentence).find();
		return subject.find() && named(text, new Span(from, from + subject.end()), persons).stream()
			.anyMatch((person) -> known.contains(person.name()) || speaks && introduced(person));
	}

	/** A new speaker comes with the post before the name: 副市长李哲表示; 习近平主席指出 is quoted. */
	private static boolean introduced(PersonMention person) {
		return person.posts().stream().anyMatch((post) -> post.span().end() <= person.span().start());
	}

	private static List<PersonMention> named(SignText text, Span signs, List<PersonMention> persons) {
		Span span = text.original(signs.start(), signs.end());
		return persons.stream().filter((person) -> span.contains(person.span())).toList();
	}

}
