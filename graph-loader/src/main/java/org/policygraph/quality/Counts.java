package org.policygraph.quality;

/**
 * How many facts of one kind agree.
 *
 * @param hit found and annotated
 * @param wanted annotated
 * @param had found
 */
public record Counts(int hit, int wanted, int had) {

	/** Nothing counted. */
	public static final Counts NONE = new Counts(0, 0, 0);

	/**
	 * {@return the sum of both}
	 */
	public Counts plus(Counts other) {
		return new Counts(this.hit + other.hit, this.wanted + other.wanted, this.had + other.had);
	}

	/**
	 * {@return the share of the found that is right; where nothing was found, 1 if
	 * nothing was wanted}
	 */
	public double precision() {
		return (this.had > 0) ? (double) this.hit / this.had : (this.wanted == 0) ? 1 : 0;
	}

	/**
	 * {@return the share of the wanted that was found; where nothing was wanted, 1 if
	 * nothing was found}
	 */
	public double recall() {
		return (this.wanted > 0) ? (double) this.hit / this.wanted : (this.had == 0) ? 1 : 0;
	}

	/**
	 * {@return the harmonic mean of precision and recall}
	 */
	public double f1() {
		double sum = precision() + recall();
		return (sum > 0) ? 2 * precision() * recall() / sum : 0;
	}

}
