package org.policygraph.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page has empty lines. One page keeps one habit; after a first reading its own
 * is known better than from other pages.
 */
final class Gaps {

	/** As many boundaries of this page weigh as much as what is known before. */
	private static final double PRIOR = 2;

	/** A page may do once what it did not before. */
	private static final double LEAST = 0.02;

	private static final int CLASSES = 3;

	private final Map<Boundary, double[]> logs = new EnumMap<>(Boundary.class);

	private Gaps(Map<Boundary, double[]> counts) {
		counts.forEach((boundary, count) -> {
			double total = count[0] + count[1] + count[2];
			double[] log = new double[CLASSES];
			for (int gap = 0; gap < CLASSES; gap++) {
				log[gap] = Math.log(Math.max(LEAST, count[gap] / total));
			}
			this.logs.put(boundary, log);
		});
	}

	/**
	 * {@return what is known before the page is read}
	 */
	static Gaps usual() {
		return new Gaps(prior());
	}

	private static Map<Boundary, double[]> prior() {
		Map<Boundary, double[]> counts = new EnumMap<>(Boundary.class);
		for (Boundary boundary : Boundary.values()) {
			counts.put(boundary,
					new double[] { PRIOR * boundary.odds(0), PRIOR * boundary.odds(1), PRIOR * boundary.odds(2) });
		}
		return counts;
	}

	/**
	 * {@return the habit of a page}
	 * @param lines the page
	 * @param labels what its lines were taken for
	 */
	static Gaps of(PageLines lines, List<Label> labels) {
		Map<Boundary, double[]> counts = prior();
		for (int i = 1; i < labels.size(); i++) {
			Boundary boundary = Boundary.of(labels.get(i - 1), labels.get(i), lines.signs(i - 1).ends());
			counts.getOrDefault(boundary, new double[CLASSES])[Math.min(2, lines.gap(i))]++;
		}
		return new Gaps(counts);
	}

	/**
	 * {@return the logarithm of the odds of so many empty lines}
	 */
	double log(Boundary boundary, int emptyLines) {
		return this.logs.getOrDefault(boundary, new double[CLASSES])[Math.min(2, emptyLines)];
	}

}
