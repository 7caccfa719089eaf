package org.policygraph.dates;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a text and says which days they mean. Built once from its resources;
 * immutable and safe for any number of threads.
 *
 * <pre>{@code
 * new DateFinder().find("7月14日至15日在北京举行", LocalDate.of(2025, 7, 16));
 * // [0, 10) 2025-07-14 to 2025-07-15, RANGE
 * }</pre>
 */
public final class DateFinder {

	private final DateRules rules = DateRules.load();

	private final Resolver resolver = new Resolver(this.rules);

	/**
	 * Finds every date expression.
	 * @param text any text; full-width digits and blanks inside dates are read through
	 * @param published the day against which 今天, 15日 or 上月 count: the publication, or the
	 * dateline where one is printed; null where it is unknown, which leaves them
	 * unresolved
	 * @return the expressions in the order of the text; they do not overlap
	 */
	public List<DateExpression> find(String text, @Nullable LocalDate published) {
		return new DateScan(this.rules, this.resolver, FlatText.of(text), published).expressions();
	}

	List<DateRule> rules() {
		return this.rules.all();
	}

}
