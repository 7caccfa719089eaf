package org.policygraph.dates;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Span;

/**
 * A date as printed and the days that it means.
 *
 * @param span where it stands, with the part of the day where one is printed (7月15日上午)
 * @param start the first day, or null where the text does not say (近日) or the day of
 * publication would be needed and is unknown
 * @param end the last day, or null likewise
 * @param granularity how precise it is
 * @param vague whether the bounds are approximate (去年底) or unknown by the nature of the
 * words (近日)
 * @param rule the name of the rule in {@code rules.tsv} that read it
 */
public record DateExpression(Span span, @Nullable LocalDate start, @Nullable LocalDate end, Granularity granularity,
		boolean vague, String rule) {

	public DateExpression {
		if (start != null && end != null && end.isBefore(start)) {
			throw new IllegalArgumentException("The end " + end + " is before the start " + start + " by " + rule);
		}
	}

	/**
	 * {@return whether both ends are known and the days are those that are printed, so
	 * that an event can be dated by it}
	 */
	public boolean exact() {
		return !this.vague && this.start != null && this.end != null
				&& (this.granularity == Granularity.DAY || this.granularity == Granularity.RANGE);
	}

}
