package org.policygraph.people;

import java.util.List;
import java.util.Set;

import org.policygraph.people.hanlp.Segmenter;
import org.policygraph.text.Span;

/**
 * Scores every string that begins with a family name by its characters, by the words
 * around it and by how it lies to the words of the dictionary.
 */
final class ChineseNames {

	/** Between a title and a mark or a verb stands a name and nothing else. */
	private static final double ENCLOSED = 3;

	/** After a title and before any verb stands a name (市长党建宁坐镇指挥). */
	private static final double ACTS = 2;

	/** All that stands between a mark and a verb that follows names. */
	private static final double SUBJECT = 4.5;

	/** 《林长制督查考核办法》: the marks before titles of documents, which name no subject. */
	private static final String OPENING = "《〈";

	/** The first letters of the dictionary's tags of verbs, prepositions and adverbs. */
	private static final String ACTING = "vpd";

	/** Unlike 和 and 与, these end no given name. */
	private static final Set<String> SURE_CONJUNCTIONS = Set.of("及", "以及", "暨");

	/** 小泉|进次郎: the longest given name there is behind a family name abroad. */
	private static final int MOST_GIVEN = 3;

	/** One's own name behind the husband's family name. */
	private static final int MARRIED = 3;

	/** A single character between blanks is seldom anything but a given name. */
	private static final double SPACED = 8;

	private final Lexicon lexicon;

	private final NameModel model;

	private final Surroundings surroundings;

	private final Objections objections;

	ChineseNames(Lexicon lexicon, NameModel model, Segmenter segmenter, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.model = model;
		this.surroundings = surroundings;
		this.objections = new Objections(lexicon, model, segmenter, surroundings);
	}

	void in(Scene scene, List<Candidate> candidates) {
		for (int start = 0; start < scene.length(); start++) {
			int surname = scene.closed(start) ? 0 : this.model.surnameAt(scene.text(), start);
			if (surname == 0) {
				continue;
			}
			double before = this.surroundings.before(scene, start);
			spaced(scene, start, surname, candidates);
			married(scene, start, surname, candidates);
			for (int given = 1; given <= 2; given++) {
				int end = start + surname + given;
				if (open(scene, start, end)) {
					candidates.add(candidate(scene, start, surname, end, before));
				}
			}
			int end = start + surname + MOST_GIVEN;
			if (before >= Surroundings.SURE && this.model.abroadAt(scene.text(), start) && open(scene, start, end)
					&& (Surroundings.closes(scene, end) || this.surroundings.follows(scene, end))) {
				candidates.add(candidate(scene, start, surname, end, before));
			}
		}
	}

	/** A name of two characters that the printer set as wide as one of three: 李 强. */
	private void spaced(Scene scene, int start, int surname, List<Candidate> candidates) {
		int gap = start + surname;
		int end = gap;
		while (Scene.gap(scene.at(end))) {
			end++;
		}
		boolean sure = this.surroundings.before(scene, start) >= Surroundings.SURE;
		boolean ended = Scene.mark(scene.at(end + 1)) || sure && acts(scene, end + 1);
		if (end == gap || end > gap + 3 || !Scene.han(scene.at(end)) || !ended
				|| !Scene.mark(scene.at(start - 1)) && !sure) {
			return;
		}
		double score = this.model.score(scene.name(new Span(start, end + 1)), surname) + SPACED;
		candidates.add(new Candidate(new Span(start, end + 1), score, "person.spaced"));
	}

	/** 叶刘淑仪: the husband's family name before one's own, in a list. */
	private void married(Scene scene, int start, int surname, List<Candidate> candidates) {
		int own = start + surname;
		int end = own + MARRIED;
		if (surname == 1 && this.model.surnameAt(scene.text(), own) == 1 && open(scene, start, end)
				&& (Scene.mark(scene.at(start - 1)) || this.lexicon.titled(scene.text(), start))
				&& Surroundings.closes(scene, end)) {
			double score = this.model.score(scene.text().substring(own, end), 1)
					+ this.model.score(scene.text().substring(start, own) + scene.text().substring(own + 1, end), 1);
			candidates.add(new Candidate(new Span(start, end),
					score / 2 + this.objections.to(scene, new Span(own, end), 1, false), "person.model"));
		}
	}

	private static boolean open(Scene scene, int start, int end) {
		for (int i = start; i < end; i++) {
			if (!Scene.han(scene.at(i)) || scene.closed(i)) {
				return false;
			}
		}
		return true;
	}

	private Candidate candidate(Scene scene, int start, int surname, int end, double before) {
		String name = scene.text().substring(start, end);
		boolean sure = before >= Surroundings.SURE;
		double after = this.surroundings.after(scene, end);
		double score = this.model.score(name, surname) + before + after
				+ this.objections.to(scene, new Span(start, end), surname, sure);
		boolean ended = Scene.mark(scene.at(end)) || SURE_CONJUNCTIONS.contains(scene.token(end).word());
		if (sure && (ended || after >= Surroundings.SURE_AFTER)) {
			score += ENCLOSED;
		}
		else if (sure && end - start - surname == 2 && acts(scene, end)) {
			score += ACTS;
		}
		else if (!sure && end - start >= 3 && subject(scene, start, surname, end)) {
			score += SUBJECT;
		}
		return new Candidate(new Span(start, end), score, sure ? "person.post" : "person.model");
	}

	/** 程开甲|主持会议: what a clause has before its verb, and begins with a family name. */
	private boolean subject(Scene scene, int start, int surname, int end) {
		String last = scene.text().substring(end - 1, end);
		char before = scene.at(start - 1);
		return Scene.mark(before) && OPENING.indexOf(before) < 0 && this.surroundings.follows(scene, end)
				&& scene.cutAt(start + surname) && !this.lexicon.afterNames.contains(last);
	}

	/** Whether a verb, or what stands before one, begins at the position. */
	private boolean acts(Scene scene, int position) {
		String tag = scene.token(position).tag();
		return scene.cutAt(position)
				&& (scene.token(position).length() > 1
						|| this.lexicon.afterNames.contains(scene.token(position).word()))
				&& !tag.isEmpty() && ACTING.indexOf(tag.charAt(0)) >= 0;
	}

}
