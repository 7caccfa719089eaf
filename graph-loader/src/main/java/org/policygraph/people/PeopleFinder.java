package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.article.Reading;
import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.text.Span;

/**
 * Finds every person named in an article, with the posts printed beside the name. Built
 * once; immutable and safe for any number of threads.
 */
public final class PeopleFinder {

	/** The log-odds from which a string is taken for a name. */
	private static final double ENOUGH = 7.5;

	/** Below these log-odds a string is no name whatever stands around it. */
	private static final double POSSIBLE = -1;

	private final Lexicon lexicon = new Lexicon();

	private final Segmenter segmenter = new Segmenter();

	private final ClosedPlaces closedPlaces = new ClosedPlaces();

	private final ChineseNames chineseNames;

	private final ForeignNames foreignNames;

	private final KnownNames knownNames;

	private final Appointments appointments = new Appointments(this.lexicon);

	private final PostReader posts = new PostReader(this.lexicon);

	/**
	 * Reads the resources of this package.
	 */
	public PeopleFinder() {
		this(NameModel.load(), KnownNames.load());
	}

	PeopleFinder(NameModel model, Words known) {
		Surroundings surroundings = new Surroundings(this.lexicon, this.segmenter);
		this.chineseNames = new ChineseNames(this.lexicon, model, this.segmenter, surroundings);
		this.foreignNames = new ForeignNames(this.lexicon, model, surroundings);
		this.knownNames = new KnownNames(known, surroundings);
	}

	/**
	 * Finds the people named in an article.
	 * @param reading the article
	 * @param credited reporters and photographers, who are never mentions
	 * @return every mention, in the order of the text
	 */
	public List<PersonMention> find(Reading reading, Set<String> credited) {
		return find(reading, credited, Set.of());
	}

	/**
	 * Finds the people named in an article of which some may be known already.
	 * @param reading the article
	 * @param credited reporters and photographers, who are never mentions
	 * @param known names that other articles of the page print beyond doubt
	 * @return every mention, in the order of the text
	 */
	public List<PersonMention> find(Reading reading, Set<String> credited, Set<String> known) {
		String text = reading.text();
		Scene scene = new Scene(text, this.segmenter.tokens(text), this.closedPlaces.in(text));
		List<Candidate> chosen = names(scene, known);
		List<Candidate> people = Bylines.without(scene, chosen, credited, this.lexicon);
		return mentions(scene, people);
	}

	private List<Candidate> names(Scene scene, Set<String> known) {
		List<Candidate> candidates = new ArrayList<>();
		this.chineseNames.in(scene, candidates);
		this.foreignNames.in(scene, candidates);
		this.knownNames.in(scene, candidates);
		candidates.removeIf((candidate) -> candidate.score() < POSSIBLE);
		List<Candidate> first = Lists.complete(scene, candidates, ENOUGH);
		Map<String, Double> names = new HashMap<>();
		for (Candidate candidate : first) {
			names.merge(candidate.span().in(scene.text()), candidate.score(), Math::max);
		}
		known.forEach((name) -> names.putIfAbsent(name, ENOUGH + 2));
		List<Candidate> all = new ArrayList<>(first);
		names.forEach((name, score) -> {
			for (int at = scene.text().indexOf(name); at >= 0; at = scene.text().indexOf(name, at + 1)) {
				if (!scene.closed(at)) {
					all.add(new Candidate(new Span(at, at + name.length()), score, "person.again"));
				}
			}
		});
		return Selection.best(scene.length(), all, ENOUGH);
	}

	private List<PersonMention> mentions(Scene scene, List<Candidate> people) {
		Set<Integer> ends = new HashSet<>();
		people.forEach((candidate) -> ends.add(candidate.span().end()));
		List<PersonMention> mentions = new ArrayList<>();
		List<PostMention> shared = List.of();
		int last = -1;
		Set<String> withPost = new HashSet<>();
		for (Candidate candidate : people) {
			Span span = candidate.span();
			List<PostMention> before = this.posts.before(scene, span.start(), ends);
			if (before.isEmpty() && last >= 0 && joined(scene, last, span.start(), shared)) {
				before = shared;
			}
			String name = span.in(scene.text());
			if (!before.isEmpty()) {
				withPost.add(name);
			}
			List<PostMention> after = this.posts.after(scene, span.end());
			List<PostMention> given = this.appointments.of(scene, span);
			shared = before;
			last = after.isEmpty() ? span.end() : after.get(0).span().end();
			List<PostMention> all = new ArrayList<>(before);
			all.addAll(after);
			all.addAll(given);
			mentions.add(new PersonMention(name, span, all, candidate.rule(), 0.9));
		}
		return mentions.stream().map((mention) -> withPost.contains(mention.name()) ? full(mention) : mention).toList();
	}

	private static PersonMention full(PersonMention mention) {
		return new PersonMention(mention.name(), mention.span(),
				mention.posts().stream().filter((post) -> !post.rule().equals("post.after")).toList(), mention.rule(),
				mention.confidence());
	}

	private boolean joined(Scene scene, int end, int start, List<PostMention> posts) {
		String between = scene.text().substring(end, start);
		if (between.equals("、")) {
			return true;
		}
		return (between.equals("和") || between.equals("及")) && posts.stream()
			.allMatch((post) -> this.lexicon.multiHolder.longestBefore(post.text(), post.text().length()) > 0);
	}

}
