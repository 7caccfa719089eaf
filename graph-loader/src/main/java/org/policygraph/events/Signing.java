package org.policygraph.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.events.SignText.Sign;
import org.policygraph.events.SignText.Tag;
import org.policygraph.people.PersonMention;
import org.policygraph.people.PostMention;
import org.policygraph.text.Span;

/**
 * Writes an article in signs; tells who acts in it from who is only studied, quoted or
 * followed.
 */
final class Signing {

	/** The rule id of 他 that stands for a person named before. */
	static final String PRONOUN = "person.pronoun";

	private static final int CONTEXT = 60;

	private final Pattern studiedBefore;

	private final Pattern studiedAfter;

	private final Pattern heads;

	private final Pattern noActor;

	private final Pattern joint;

	private final Pattern pronoun;

	private final Pattern called;

	Signing(Vocabulary vocabulary) {
		this.studiedBefore = vocabulary.pattern("{studied-before}$");
		this.studiedAfter = vocabulary.pattern("^{studied-after}");
		this.heads = vocabulary.pattern("^{heads}");
		this.noActor = vocabulary.pattern("{no-actor}");
		this.pronoun = vocabulary.pattern(
				"(?<before>[^。\\n]+)。(?:[^，。\\n]{2,14}[后时]，)?(?<he>[他她])(?=[^，。]{0,12}{say}[，：:“]|{goes-on-acting})");
		this.called = vocabulary.pattern("^{called}{called-ends}");
		this.joint = vocabulary.pattern("[、兼和\\s]*");
	}

	/**
	 * {@return the people who may take part in something: not those of 学习贯彻习近平总书记重要讲话精神
	 * or 以习近平同志为核心的党中央, nor who only invites: 应罗兰总统马尔科邀请}
	 */
	List<PersonMention> actors(Clues clues) {
		String text = clues.reading().text();
		List<Span> asides = this.noActor.matcher(text)
			.results()
			.map((result) -> new Span(result.start(), result.end()))
			.toList();
		List<PersonMention> actors = new ArrayList<>(clues.persons()
			.stream()
			.filter((person) -> asides.stream().noneMatch((aside) -> aside.contains(person.span())))
			.filter((person) -> !studied(person, text))
			.toList());
		actors.addAll(pronouns(actors, text));
		actors.sort(Comparator.comparing(PersonMention::span));
		return actors;
	}

	/** 刘星到祁县调研。他强调，…: 他 is the first person of the sentence before. */
	private List<PersonMention> pronouns(List<PersonMention> actors, String text) {
		List<PersonMention> pronouns = new ArrayList<>();
		Matcher sentences = this.pronoun.matcher(text);
		while (sentences.find()) {
			Span before = new Span(sentences.start("before"), sentences.end("before"));
			actors.stream()
				.filter((person) -> before.contains(person.span()))
				.findFirst()
				.ifPresent((person) -> pronouns.add(new PersonMention(person.name(),
						new Span(sentences.start("he"), sentences.end("he")), List.of(), PRONOUN, 0.8)));
		}
		return pronouns;
	}

	private boolean studied(PersonMention person, String text) {
		Span span = withPosts(person, text);
		String before = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
		String after = text.substring(person.span().end(), Math.min(text.length(), person.span().end() + CONTEXT));
		// 文史和学习委员会主任; 以甲为团长的代表团
		boolean committee = text.startsWith("委员会", span.start());
		if (this.heads.matcher(after).find()) {
			return false;
		}
		return !committee && this.studiedBefore.matcher(before).find() || this.studiedAfter.matcher(after).find();
	}

	/**
	 * {@return the article in signs}
	 * @param clues what is known of the article
	 * @param actors those of its people who may take part in something
	 */
	SignText sign(Clues clues, List<PersonMention> actors) {
		String text = clues.reading().text();
		List<Tag> tags = new ArrayList<>();
		actors.forEach((person) -> tags.add(new Tag(Sign.PERSON, withPosts(person, text))));
		clues.sites().forEach((site) -> tags.add(new Tag(Sign.SITE, site)));
		clues.dates().forEach((date) -> tags.add(new Tag(Sign.DATE, date.span())));
		clues.places().forEach((place) -> tags.add(new Tag(Sign.PLACE, place)));
		return SignText.of(text, tags);
	}

	/** The span of a name with the posts printed directly before and after it. */
	private Span withPosts(PersonMention person, String text) {
		int start = person.span().start();
		int end = person.span().end();
		List<PostMention> posts = new ArrayList<>(person.posts());
		for (int i = posts.size() - 1; i >= 0; i--) {
			Span post = posts.get(i).span();
			if (post.end() <= start && this.joint.matcher(text.substring(post.end(), start)).matches()) {
				start = post.start();
			}
			else if (post.start() >= end && this.joint.matcher(text.substring(end, post.start())).matches()) {
				end = post.end();
			}
		}
		Matcher called = this.called.matcher(text.substring(end, Math.min(text.length(), end + CONTEXT)));
		return new Span(start, called.find() ? end + called.end() : end);
	}

}
