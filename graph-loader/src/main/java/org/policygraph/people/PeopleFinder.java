package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.policygraph.article.Reading;
import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.text.Dots;
import org.policygraph.text.Span;

/**
 * Finds every person named in an article, with the posts printed beside the name. Built
 * once; immutable and safe for any number of threads.
 */
public final class PeopleFinder {

	/** Below these log-odds a string is no name whatever stands around it. */
	private static final double POSSIBLE = -1;

	private final Lexicon lexicon = new Lexicon();

	private final Segmenter segmenter = new Segmenter();

	private final ClosedPlaces closedPlaces = new ClosedPlaces();

	private final ChineseNames chineseNames;

	private final ForeignNames foreignNames;

	private final ComposedNames composedNames;

	private final HeadedLists headedLists;

	private final Repeats repeats;

	private final KnownNames knownNames;

	private final PlacesAbroad placesAbroad = new PlacesAbroad(this.lexicon);

	private final Titling titling = new Titling(this.lexicon);

	/**
	 * Reads the resources of this package.
	 */
	public PeopleFinder() {
		this(NameModel.load(), KnownNames.load());
	}

	PeopleFinder(NameModel model, Map<String, Integer> known) {
		Surroundings surroundings = new Surroundings(this.lexicon, this.segmenter);
		this.chineseNames = new ChineseNames(this.lexicon, model, this.segmenter, surroundings);
		this.foreignNames = new ForeignNames(this.lexicon, model, surroundings);
		this.composedNames = new ComposedNames(surroundings);
		this.repeats = new Repeats(new Shape(this.lexicon, model, surroundings), this.lexicon);
		this.headedLists = new HeadedLists(this.lexicon, model, surroundings);
		this.knownNames = new KnownNames(known, this.lexicon, surroundings);
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
		return this.titling.mentions(scene, people);
	}

	private List<Candidate> names(Scene scene, Set<String> known) {
		List<Candidate> candidates = new ArrayList<>();
		this.chineseNames.in(scene, candidates);
		this.foreignNames.in(scene, candidates);
		this.composedNames.in(scene, candidates);
		this.knownNames.in(scene, candidates);
		List<Span> abroad = this.placesAbroad.in(scene.text());
		candidates.removeIf((candidate) -> candidate.score() < POSSIBLE || torn(scene, candidate.span())
				|| this.placesAbroad.holds(scene, abroad, candidate.span()));
		List<Candidate> first = Rivals.settle(scene,
				Lists.complete(scene, this.headedLists.complete(scene, this.repeats.raise(scene, candidates))),
				this.lexicon);
		Map<String, Double> names = new HashMap<>();
		for (Candidate candidate : first) {
			names.merge(candidate.span().in(scene.text()), candidate.score(), Math::max);
		}
		known.forEach((name) -> names.putIfAbsent(name, Candidate.ENOUGH + 2));
		List<Candidate> all = new ArrayList<>(first);
		this.foreignNames.parts(scene, names.keySet(), all);
		names.forEach((name, score) -> {
			for (int at = scene.text().indexOf(name); at >= 0; at = scene.text().indexOf(name, at + 1)) {
				if (!scene.closed(at) && !scene.insideWord(at, at + name.length())) {
					all.add(new Candidate(new Span(at, at + name.length()), score, "person.again"));
				}
			}
		});
		all.removeIf((candidate) -> this.placesAbroad.holds(scene, abroad, candidate.span()));
		return Selection.best(scene.length(), all, Candidate.ENOUGH);
	}

	/** A part of a dotted name (马哈茂德·阿巴斯), however well known or likely by itself. */
	private static boolean torn(Scene scene, Span span) {
		return Dots.is(scene.at(span.start() - 1)) || Dots.is(scene.at(span.end()));
	}

}
