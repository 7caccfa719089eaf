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
 * people it mentions are not what the article reports. Nor are the items that speeches
 * are made of (一是…).
 */
final class Narration {

	private static final Pattern SEGMENT = Pattern.compile("[^\\s　]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

	/** A line of a headline is no longer. */
	private static final int LINE = 60;

	/**
	 * The opening of an article: its first two paragraphs, and all that begins in its
	 * first signs.
	 */
	private static final int OPENING_PARAGRAPHS = 2;

	private static final int OPENING_SIGNS = 250;

	/** What a line of a headline does not hold. */
	private static final Pattern STOP = Pattern.compile("[。！？；]");

	private final Pattern sentence;

	private final Pattern heading;

	private final Pattern opening;

	private final Pattern unnarrated;

	private final Pattern resuming;

	private final Pattern inFull;

	private final Pattern subject;

	private final Pattern speaking;

	private final Pattern dated;

	Narration(Vocabulary vocabulary) {
		this.sentence = vocabulary.pattern("(?:[^。！？；\\n]++|；(?!在[<L><S>]))*+[。！？；]?[”’）]*");
		this.heading = vocabulary.pattern("{heading}");
		this.opening = vocabulary.pattern("{speech-opens}");
		this.unnarrated = vocabulary.pattern("[“]?{unnarrated}");
		this.inFull = vocabulary.pattern("{in-full}");
		this.subject = vocabulary.pattern("^[“”]?(?:<D>，?|在{where}，?)?<P>");
		this.dated = vocabulary.pattern("<D>(?:上午|下午|晚上?|当天)?，[^，。；：“<P>]{0,16}<P>");
		this.speaking = vocabulary
			.pattern("^[“”]?(?:<P>[、和及与，])*+<P>[^，。；：<P>]{0,16}(?:{say}[，：:“]|{takes-floor}[，。；])");
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
		addSegments(text, new Span(0, body), 0, passages);
		named(text, new Span(0, body), persons).forEach((person) -> known.add(person.name()));
		int paragraph = 0;
		int item = 0;
		int opened = 0;
		boolean repeats = true;
		for (int from = body; from < text.signs().length();) {
			int to = text.signs().indexOf('\n', from);
			to = (to < 0) ? text.signs().length() : to;
			Span line = new Span(from, to);
			repeats = repeats && repeats(text, body, line);
			if (repeats) {
				addSegments(text, line, 0, passages);
				named(text, line, persons).forEach((person) -> known.add(person.name()));
			}
			else if (heads(text, line) && (paragraph == 0 || others(text, line, persons, known))) {
				item = (opened < paragraph) ? from : item;
				opened = paragraph;
				addSegments(text, line, item, passages);
			}
			else {
				boolean lead = paragraph - opened < OPENING_PARAGRAPHS || from - Math.max(body, item) < OPENING_SIGNS;
				for (Span sentence : narrated(text, line, persons, known)) {
					passages.add(new Passage(passages.size(), sentence.start(), sentence.end(), paragraph,
							lead || dated(text, sentence), item));
				}
				paragraph++;
			}
			from = this.inFull.matcher(text.signs()).region(line.start(), line.end()).find() ? text.signs().length()
					: to + 1;
		}
		return passages;
	}

	/**
	 * 9月4日，副厅长刘星一行…: what begins with a day and names who acts is told wherever it
	 * stands.
	 */
	private boolean dated(SignText text, Span sentence) {
		return this.dated.matcher(text.signs()).region(sentence.start(), sentence.end()).lookingAt();
	}

	/**
	 * Some bulletins print the headline and more of its lines again at the top of the
	 * text.
	 */
	private static boolean repeats(SignText text, int body, Span line) {
		String words = text.signs().substring(line.start(), line.end()).strip();
		return !words.isEmpty() && words.length() <= LINE && !STOP.matcher(words).find()
				&& (line.start() > body || unspaced(text.signs().substring(0, body)).contains(unspaced(words)));
	}

	private static String unspaced(String words) {
		return BLANKS.matcher(words).replaceAll("");
	}

	private boolean heads(SignText text, Span line) {
		return this.heading.matcher(text.signs()).region(line.start(), text.signs().length()).lookingAt();
	}

	/** Other news names nobody who has been named: a caption does. */
	private static boolean others(SignText text, Span line, List<PersonMention> persons, Set<String> known) {
		return named(text, line, persons).stream().noneMatch((person) -> known.contains(person.name()));
	}

	private static void addSegments(SignText text, Span headline, int item, List<Passage> passages) {
		Matcher segments = SEGMENT.matcher(text.signs()).region(headline.start(), headline.end());
		while (segments.find()) {
			passages.add(new Passage(passages.size(), segments.start(), segments.end(), -1, true, item));
		}
	}

	private List<Span> narrated(SignText text, Span paragraph, List<PersonMention> persons, Set<String> known) {
		List<Span> narrated = new ArrayList<>();
		boolean speech = false;
		Matcher sentences = this.sentence.matcher(text.signs()).region(paragraph.start(), paragraph.end());
		while (sentences.find() && sentences.end() > sentences.start()) {
			String sentence = sentences.group();
			if (this.unnarrated.matcher(sentence).lookingAt()) {
				speech = true;
				continue;
			}
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
			.anyMatch((person) -> (speaks || !addressed(person)) && known.contains(person.name())
					|| speaks && introduced(person));
	}

	/** A new speaker comes with the post before the name: 副市长李哲表示; 习近平主席指出 is quoted. */
	private static boolean introduced(PersonMention person) {
		return person.posts().stream().anyMatch((post) -> post.span().end() <= person.span().start());
	}

	/**
	 * Within a speech the other side is addressed by a title behind the name: 马尔科总统此访.
	 */
	private static boolean addressed(PersonMention person) {
		return !person.posts().isEmpty() && !introduced(person);
	}

	private static List<PersonMention> named(SignText text, Span signs, List<PersonMention> persons) {
		Span span = text.original(signs.start(), signs.end());
		return persons.stream().filter((person) -> span.contains(person.span())).toList();
	}

}
