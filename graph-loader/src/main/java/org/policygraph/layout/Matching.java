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
	 * What a line costs over a body with another headline under it that is no banner for
	 * certain.
	 */
	private static final double WEAK_BANNER = 0.15;

	private final List<List<Placed>> gaps;

	private final double[][] gapScores;

	/** For each gap whether its last headline is a banner of the body after it. */
	private final boolean[] banners;

	/** For each gap whether that is so for certain. */
	private final boolean[] slogans;

	/**
	 * @param bodies the texts of the page's bodies, in order
	 * @param gaps the headlines before each, and after the last
	 * @param crossings for each gap the position of a photograph in it, or -1
	 */
	Matching(List<String> bodies, List<List<Placed>> gaps, List<Integer> crossings) {
		this.gaps = gaps;
		Agreement agreement = new Agreement(bodies);
		this.gapScores = new double[gaps.size()][];
		this.banners = new boolean[gaps.size()];
		this.slogans = new boolean[gaps.size()];
		for (int gap = 0; gap < gaps.size(); gap++) {
			this.gapScores[gap] = agreement.scores(gaps.get(gap), gap, crossings.get(gap));
			int last = gaps.get(gap).size() - 1;
			if (last >= 0 && gap < bodies.size()) {
				this.banners[gap] = agreement.banner(gaps.get(gap), last, gap);
				this.slogans[gap] = Banner.like(gaps.get(gap).get(last).block().text());
			}
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
		boolean bannerOver = lastSplit + 1 == before.size() && this.banners[gap - 1];
		double weak = (bannerOver && !this.slogans[gap - 1]) ? WEAK_BANNER : 0;
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
