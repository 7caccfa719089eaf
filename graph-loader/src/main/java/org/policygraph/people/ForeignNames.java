package org.policygraph.people;

import java.util.List;
import java.util.Set;

import org.policygraph.text.Dots;
import org.policygraph.text.Span;

/**
 * Finds names that are not built of a Chinese family and given name: transliterations
 * with and without a dot, and whatever stands between a title and the end of the phrase.
 */
final class ForeignNames {

	private static final double PART = 6;

	private final Lexicon lexicon;

	private final Surroundings surroundings;

	private final Shape shape;

	private final EnclosedNames enclosed;

	private final Transliterations runs;

	ForeignNames(Lexicon lexicon, NameModel model, Surroundings surroundings) {
		this.lexicon = lexicon;
		this.surroundings = surroundings;
		this.shape = new Shape(lexicon, model, surroundings);
		this.enclosed = new EnclosedNames(lexicon, this.shape, surroundings);
		this.runs = new Transliterations(lexicon, model, this.shape, surroundings);
	}

	void in(Scene scene, List<Candidate> candidates) {
		for (int i = 0; i < scene.length(); i++) {
			if (scene.closed(i) || !Scene.han(scene.at(i))) {
				continue;
			}
			boolean titled = this.lexicon.titled(scene.text(), i);
			if (titled) {
				this.enclosed.afterTitle(scene, i, EnclosedNames.PHRASE, candidates);
			}
			else if (this.lexicon.groups.longestBefore(scene.text(), i) > 0
					|| this.lexicon.callings.longestBefore(scene.text(), i) > 0 && this.runs.run(scene, i) >= i + 2) {
				this.enclosed.afterTitle(scene, i, EnclosedNames.CALLED_PHRASE, candidates);
			}
			else if (scene.at(i - 1) == '、') {
				this.enclosed.item(scene, i, candidates);
			}
			boolean begins = Scene.mark(scene.at(i - 1)) || parted(scene, i);
			if (titled || scene.at(i - 1) == '、') {
				this.enclosed.dotted(scene, i, titled ? EnclosedNames.DOTTED_PHRASE : EnclosedNames.ITEM, candidates);
			}
			if (titled || begins || !this.shape.transliterates(scene.at(i - 1)) || afterWord(scene, i)) {
				this.runs.at(scene, i,
						titled || addressed(scene, i) ? Transliterations.TITLED : begins ? Transliterations.BEGINS : 0,
						candidates);
			}
		}
	}

	/** A part of a dotted name by itself: 哈立德·赫亚里 is 赫亚里 in the next sentence. */
	void parts(Scene scene, Set<String> names, List<Candidate> candidates) {
		for (String name : names) {
			for (String part : Dots.parts(name)) {
				for (int at = scene.text().indexOf(part); at >= 0 && part.length() > 1
						&& part.length() < name.length(); at = scene.text().indexOf(part, at + 1)) {
					int end = at + part.length();
					if (!scene.closed(at) && !scene.insideWord(at, end) && !joinedInName(scene, end)) {
						double score = PART + this.surroundings.before(scene, at) + this.surroundings.after(scene, end);
						candidates.add(new Candidate(new Span(at, end), score, "person.part"));
					}
				}
			}
		}
	}

	/** 姑娘|米娜瓦尔: the word before may end with a transliterating character. */
	private boolean afterWord(Scene scene, int start) {
		return scene.cutAt(start) && this.surroundings.common(scene, scene.token(start - 1).start());
	}

	/** 比尔及梅琳达·盖茨|基金会: what is called after two people names neither. */
	private boolean joinedInName(Scene scene, int end) {
		if (!this.lexicon.conjunctions.contains(String.valueOf(scene.at(end)))) {
			return false;
		}
		int at = this.runs.run(scene, end + 1);
		while (at > end + 1 && Dots.is(scene.at(at))) {
			at = this.runs.run(scene, at + 1);
		}
		return at > end + 1 && this.surroundings.named(scene, at);
	}

	/** 致电帕斯, 接替瑟尔斯基: a verb whose object is somebody, unless it is a state (致电巴西总统). */
	private boolean addressed(Scene scene, int start) {
		int end = this.runs.run(scene, start);
		return this.lexicon.beforeNames.longestBefore(scene.text(), start) > 0 && Shape.place(scene, start, end) == 0
				&& !(end == start + 2 && this.lexicon.formsOfAddress.contains(String.valueOf(scene.at(end - 1))));
	}

	private boolean parted(Scene scene, int start) {
		String before = scene.token(start - 1).word();
		return scene.cutAt(start)
				&& (this.lexicon.postStops.contains(before) || this.lexicon.conjunctions.contains(before));
	}

}
