package org.policygraph.layout;

import java.util.List;

import org.policygraph.layout.Pieces.Placed;

/** How well headlines agree with the bodies beside them, each by its words. */
final class Agreement {

	/**
	 * What a byline costs that is torn from the headline over it or has another under it.
	 */
	private static final double TORN_BYLINE = 0.5;

	/**
	 * What a slogan or the name of a series costs there if the body says nothing of it.
	 */
	private static final double SLOGAN_UNDER = 0.8;

	/** The same of a line that only begins like one. */
	private static final double DEMAND_UNDER = 0.25;

	/** What it costs to tear headlines that no empty line parts. */
	private static final double TORN_HEAD = 0.3;

	/** What it costs to pass over a photograph. */
	private static final double CROSSED = 0.1;

	private final List<String> texts;

	private final Bigrams words;

	Agreement(List<String> bodies) {
		this.texts = bodies;
		this.words = new Bigrams(bodies);
	}

	/**
	 * {@return for each number of headlines that may belong to the body before a gap how
	 * well they all agree with their bodies}
	 * @param heads the headlines of the gap
	 * @param gap the number of the body after it
	 * @param crossing the position of a photograph in it, or -1
	 */
	double[] scores(List<Placed> heads, int gap, int crossing) {
		double[] before = new double[heads.size()];
		double[] after = new double[heads.size()];
		for (int k = 0; k < heads.size(); k++) {
			before[k] = score(heads, k, gap - 1, true, crossing);
			after[k] = score(heads, k, gap, false, crossing);
		}
		double[] scores = new double[heads.size() + 1];
		for (int split = 0; split <= heads.size(); split++) {
			scores[split] = (split < heads.size() && heads.get(split).joined()) ? -TORN_HEAD : 0;
			for (int k = 0; k < heads.size(); k++) {
				scores[split] += ((k < split) ? before[k] : after[k]) - torn(heads, k, split);
			}
		}
		return scores;
	}

	/** What a headline agrees with a body, wherever the others of its gap belong. */
	private double score(List<Placed> heads, int k, int body, boolean before, int crossing) {
		if (body < 0 || body == this.texts.size()) {
			return Double.NEGATIVE_INFINITY;
		}
		Placed head = heads.get(k);
		double score = (crossing >= 0 && before == head.position() > crossing) ? -CROSSED : 0;
		if (head.block().sort() == Sort.BYLINE) {
			return score;
		}
		double affinity = this.words.affinity(head.block().bare(), body) * weight(heads, k);
		return score + affinity - (before ? slogan(head, body) : 0);
	}

	private static double torn(List<Placed> heads, int k, int split) {
		if (heads.get(k).block().sort() != Sort.BYLINE || k == 0) {
			return 0;
		}
		boolean passed = k + 1 < heads.size() && split != k + 1;
		return (k == split || passed) ? TORN_BYLINE : 0;
	}

	private double slogan(Placed head, int body) {
		String text = head.block().text();
		double cost = head.joined() ? 0 : Banner.like(text) ? SLOGAN_UNDER : Titles.demands(text) ? DEMAND_UNDER : 0;
		return cost * (1 - Bigrams.coverage(head.block().bare(), this.texts.get(body)));
	}

	/**
	 * {@return whether a headline is a slogan, or a line by itself that says nothing of
	 * the text}
	 */
	boolean banner(List<Placed> heads, int k, int body) {
		String text = heads.get(k).block().text();
		boolean alone = !heads.get(k).joined() && (k + 1 == heads.size() || !heads.get(k + 1).joined());
		return alone ? Banner.over(text, this.texts.get(body)) : Banner.like(text);
	}

	/** The part of a line in the words of the headline that it belongs to. */
	private static double weight(List<Placed> heads, int k) {
		int first = k;
		while (heads.get(first).joined()) {
			first--;
		}
		int all = heads.get(first).block().bare().length();
		for (int i = first + 1; i < heads.size() && heads.get(i).joined(); i++) {
			all += heads.get(i).block().bare().length();
		}
		return (double) heads.get(k).block().bare().length() / all;
	}

}
