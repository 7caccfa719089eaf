package org.policygraph.people;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.text.Span;

/**
 * Finds names that are not built of a Chinese family and given name: transliterations
 * with and without a dot, and whatever stands between a title and the end of the phrase.
 */
final class ForeignNames {

	/** The dot inside a transliterated name, and what printers take for it. */
	private static final String DOTS = "·‧•･・∙?？.．-－—";

	private static final String SURE_DOTS = "·‧•･・∙";

	private static final int LONGEST = 9;

	private final Lexicon lexicon;

	private final NameModel model;

	ForeignNames(Lexicon lexicon, NameModel model) {
		this.lexicon = lexicon;
		this.model = model;
	}

	List<Candidate> in(Scene scene) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < scene.length(); i++) {
			if (scene.closed(i) || !Scene.han(scene.at(i))) {
				continue;
			}
			boolean titled = this.lexicon.titles.longestBefore(scene.text(), i) > 0;
			if (titled) {
				afterTitle(scene, i, candidates);
			}
			boolean begins = Scene.mark(scene.at(i - 1)) || parted(scene, i);
			if (titled || begins || !this.lexicon.transliterates(scene.at(i - 1))) {
				transliterated(scene, i, titled ? 2 : begins ? 1 : 0, candidates);
			}
		}
		return candidates;
	}

	private void transliterated(Scene scene, int start, int left, List<Candidate> candidates) {
		if (DOTS.indexOf(scene.at(start - 1)) >= 0 && scene.at(start - 1) != '—') {
			return;
		}
		boolean titled = left == 2;
		int end = run(scene, start);
		int sure = 0;
		int dots = 0;
		while (DOTS.indexOf(scene.at(end)) >= 0 && end > start && run(scene, end + 1) > end + 1) {
			sure += (SURE_DOTS.indexOf(scene.at(end)) >= 0) ? 1 : 0;
			dots++;
			end = run(scene, end + 1);
		}
		if (dots > 0 && end - start >= 4) {
			candidates
				.add(new Candidate(new Span(start, end), left + ((sure > 0 || titled) ? 25 : 12), "person.dotted"));
			return;
		}
		if (dots > 0 || end - start < 2) {
			return;
		}
		boolean closes = Scene.mark(scene.at(end)) || this.lexicon.afterNames.longestAt(scene.text(), end) > 0
				|| this.lexicon.titleAfter(scene.text(), end) > 0;
		int unknown = singles(scene, start, end);
		if (titled && closes) {
			candidates.add(new Candidate(new Span(start, end), 11 + 1.5 * unknown - 3 * (end - start - unknown),
					"person.transliterated"));
		}
		else if (closes && end - start >= 4 && scene.cutAt(start)) {
			candidates.add(new Candidate(new Span(start, end), 1 + 1.5 * unknown - 4 * (end - start - unknown),
					"person.transliterated"));
		}
	}

	private boolean parted(Scene scene, int start) {
		return scene.cutAt(start) && this.lexicon.postStops.contains(scene.token(start - 1).word());
	}

	/**
	 * {@return the end of the run of transliterating characters from the start, before
	 * any word that follows names}
	 */
	private int run(Scene scene, int start) {
		int end = start;
		while (end < scene.length() && end - start < LONGEST && !scene.closed(end)
				&& this.lexicon.transliterates(scene.at(end))
				&& (end == start || this.lexicon.afterNames.longestAt(scene.text(), end) < 2)) {
			end++;
		}
		// A word of the dictionary that the run begins is not cut in two (亚历山大).
		return (end > start && !scene.cutAt(end) && scene.token(end).start() >= start) ? scene.token(end).end() : end;
	}

	/** What stands between a title and a mark or a word that follows names. */
	private void afterTitle(Scene scene, int start, List<Candidate> candidates) {
		int end = start;
		while (end - start <= 6 && Scene.han(scene.at(end)) && !scene.closed(end)
				&& (end == start || this.lexicon.afterNames.longestAt(scene.text(), end) < 2)) {
			end++;
		}
		int length = end - start;
		int unknown = singles(scene, start, end);
		boolean ended = Scene.mark(scene.at(end)) || this.lexicon.afterNames.longestAt(scene.text(), end) >= 2;
		if (length >= 2 && length <= 6 && ended && unknown == length && nameLike(scene, start, end)) {
			candidates.add(new Candidate(new Span(start, end), 10, "person.phrase"));
		}
	}

	private boolean nameLike(Scene scene, int start, int end) {
		return scene.text()
			.substring(start, end)
			.chars()
			.allMatch((c) -> this.lexicon.transliterates((char) c) || this.model.given((char) c));
	}

	/**
	 * {@return how many characters of the range the dictionary cuts off as words of one
	 * character}
	 */
	private static int singles(Scene scene, int start, int end) {
		int singles = 0;
		for (int i = start; i < end; i++) {
			singles += (scene.token(i).length() == 1) ? 1 : 0;
		}
		return singles;
	}

}
