package org.policygraph.layout;

import java.util.Arrays;
import java.util.List;

import org.policygraph.layout.Pieces.Placed;

/**
 * Gives every headline to the body before or after it: the assignment of the whole page
 * that agrees best with the words of the bodies, leaves few bodies without a headline and
 * keeps to one habit, over or under.
 */
final class Matching {

	/** What a body without a headline costs; as much as all the words of one headline. */
	private static final double UNTITLED = 1.0;

	/** What headlines on both sides cost, unless the upper one is a banner. */
	private static final double BOTH_SIDES = 0.6;

	/** What a headline against the page's habit costs. */
	private static final double OTHER_HABIT = 0.35;

	/**
	 * What a byline costs that is torn from the headline over it or has another under it.
	 */
	private static final double TORN_BYLINE = 0.5;

	/**
	 * What a line costs over a body with another headline under it that is no banner for
	 * certain.
	 */
	private static final double WEAK_BANNER = 0.15;

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

	private final List<List<Placed>> gaps;

	private final List<String> texts;

	private final Bigrams words;

	private final int bodies;

	private final double[][] gapScores;

	/**
	 * @param bodies the texts of the page's bodies, in order
	 * @param gaps the headlines before each, and after the last
	 * @param crossings for each gap the position of a photograph in it, or -1
	 */
	Matching(List<String> bodies, List<List<Placed>> gaps, List<Integer> crossings) {
		this.gaps = gaps;
		this.texts = bodies;
		this.words = new Bigrams(bodies);
		this.bodies = bodies.size();
		this.gapScores = new double[gaps.size()][];
		for (int gap = 0; gap < gaps.size(); gap++) {
			this.gapScores[gap] = scores(gap, crossings.get(gap));
		}
	}

	/**
	 * {@return for each gap how many of its headlines belong to the body before it}
	 */
	int[] splits() {
		Best above = best(true);
		Best below = best(false);
		return (above.score() > below.score()) ? above.splits() : below.splits();
	}

	private double[] scores(int gap, int crossing) {
		List<Placed> heads = this.gaps.get(gap);
		double[] scores = new double[heads.size() + 1];
		for (int split = 0; split <= heads.size(); split++) {
			scores[split] = (split < heads.size() && heads.get(split).joined()) ? -TORN_HEAD : 0;
			for (int k = 0; k < heads.size(); k++) {
				int body = (k < split) ? gap - 1 : gap;
				scores[split] += (body >= 0 && body < this.bodies) ? score(heads, k, split, body, crossing)
						: Double.NEGATIVE_INFINITY;
			}
		}
		return scores;
	}

	private double score(List<Placed> heads, int k, int split, int body, int crossing) {
		Placed head = heads.get(k);
		boolean before = k < split;
		double score = (crossing >= 0 && before == head.position() > crossing) ? -CROSSED : 0;
		if (head.block().sort() == Sort.BYLINE) {
			boolean torn = k == split && k > 0;
			boolean passed = k > 0 && k + 1 < heads.size() && split != k + 1;
			return score - ((torn || passed) ? TORN_BYLINE : 0);
		}
		double affinity = this.words.affinity(head.block().bare(), body) * weight(heads, k);
		return score + affinity - (before ? slogan(heads.get(k), body) : 0);
	}

	private double slogan(Placed head, int body) {
		String text = head.block().text();
		double cost = head.joined() ? 0 : Banner.like(text) ? SLOGAN_UNDER : Titles.demands(text) ? DEMAND_UNDER : 0;
		return cost * (1 - Bigrams.coverage(head.block().bare(), this.texts.get(body)));
	}

	/** A slogan, or a line by itself that says nothing of the text. */
	private boolean isBanner(List<Placed> heads, int k, int body) {
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

	private Best best(boolean above) {
		double[] scores = this.gapScores[0].clone();
		int[][] from = new int[this.gaps.size()][];
		for (int gap = 1; gap < this.gaps.size(); gap++) {
			double[] next = new double[this.gaps.get(gap).size() + 1];
			from[gap] = new int[next.length];
			Arrays.fill(next, Double.NEGATIVE_INFINITY);
			for (int split = 0; split < next.length; split++) {
				for (int last = 0; last < scores.length; last++) {
					double score = scores[last] + this.gapScores[gap][split] - cost(gap, last, split, above);
					if (score > next[split]) {
						next[split] = score;
						from[gap][split] = last;
					}
				}
			}
			scores = next;
		}
		return trace(scores, from);
	}

	private static Best trace(double[] scores, int[][] from) {
		int best = 0;
		for (int split = 1; split < scores.length; split++) {
			best = (scores[split] > scores[best]) ? split : best;
		}
		int[] splits = new int[from.length];
		splits[from.length - 1] = best;
		for (int gap = from.length - 1; gap > 0; gap--) {
			splits[gap - 1] = from[gap][splits[gap]];
		}
		return new Best(scores[best], splits);
	}

	/** The cost of the body between two gaps, given where they are split. */
	private double cost(int gap, int lastSplit, int split, boolean habitAbove) {
		List<Placed> before = this.gaps.get(gap - 1);
		boolean bannerOver = lastSplit + 1 == before.size() && isBanner(before, lastSplit, gap - 1);
		double weak = (bannerOver && !Banner.like(before.get(lastSplit).block().text())) ? WEAK_BANNER : 0;
		boolean titleOver = titled(before.subList(lastSplit, before.size()));
		if (titled(this.gaps.get(gap).subList(0, split))) {
			return (titleOver && !bannerOver ? BOTH_SIDES : weak) + (habitAbove ? OTHER_HABIT : 0);
		}
		if (!titleOver) {
			return UNTITLED;
		}
		return (bannerOver ? UNTITLED / 2 : 0) + (habitAbove ? 0 : OTHER_HABIT);
	}

	private static boolean titled(List<Placed> heads) {
		return heads.stream().anyMatch((head) -> head.block().sort() == Sort.HEAD);
	}

	/**
	 * The best assignment under one habit.
	 *
	 * @param score how good it is
	 * @param splits where each gap is split
	 */
	private record Best(double score, int[] splits) {

	}

}
