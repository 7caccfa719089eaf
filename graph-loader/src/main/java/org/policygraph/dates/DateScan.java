package org.policygraph.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One pass over one text. It remembers the date before, for 同日, for the day that leaves
 * out its month, and for both ends of a range.
 */
final class DateScan {

	private static final String SENTENCE_ENDS = "。！？\n";

	private static final String CLAUSE_ENDS = SENTENCE_ENDS + "；，";

	private static final Set<Granularity> CARRIERS = Set.of(Granularity.DAY, Granularity.RANGE, Granularity.MONTH,
			Granularity.PART_OF_MONTH);

	private final DateRules rules;

	private final Resolver resolver;

	private final FlatText flat;

	private final String text;

	private final @Nullable LocalDate published;

	private final List<DateExpression> found = new ArrayList<>();

	private @Nullable Read previous;

	/** The last day or days: 同日 and 次日 refer to it, 同年 to whatever date came before. */
	private @Nullable LocalDate lastDay;

	DateScan(DateRules rules, Resolver resolver, FlatText flat, @Nullable LocalDate published) {
		this.rules = rules;
		this.resolver = resolver;
		this.flat = flat;
		this.text = flat.text();
		this.published = published;
	}

	/** A date that was read: what was printed, where it ends, what it means. */
	private record Read(Moment moment, int end, Interval interval, Granularity granularity, boolean vague,
			String rule) {

	}

	List<DateExpression> expressions() {
		int position = 0;
		while (position < this.text.length()) {
			Moment moment = this.rules.longestAt(this.text, position);
			if (moment == null) {
				position++;
			}
			else if (moment.reading() == Reading.GUARD) {
				position = moment.end();
			}
			else {
				Read read = extend(moment);
				this.found.add(new DateExpression(this.flat.original(position, read.end()), read.interval().start(),
						read.interval().end(), read.granularity(), read.vague(), read.rule()));
				if (read.interval().start() != null) {
					this.previous = read;
					boolean day = read.granularity() == Granularity.DAY
							|| read.granularity() == Granularity.RANGE && moment.reading() != Reading.WEEK;
					this.lastDay = day ? read.interval().end() : this.lastDay;
				}
				position = read.end();
			}
		}
		return List.copyOf(this.found);
	}

	/** Reads on after a date: a second date that ends the range, 以来, 前后. */
	private Read extend(Moment first) {
		Reference reference = reference(first);
		Read read = joined(first, reference);
		if (read == null) {
			Interval interval = this.resolver.resolve(first, reference);
			read = new Read(first, first.end(), interval, first.reading().granularity(), isVague(first),
					first.rule().name());
		}
		Moment since = this.rules.connectorAt(this.text, read.end(), Reading.SINCE);
		if (since != null && read.interval().start() != null) {
			LocalDate start = read.interval().start();
			LocalDate end = (this.published == null || this.published.isBefore(start)) ? null : this.published;
			return new Read(first, since.end(), new Interval(start, end), Granularity.PERIOD, read.vague(),
					since.rule().name());
		}
		return read;
	}

	private @Nullable Read joined(Moment first, Reference reference) {
		Moment join = this.rules.connectorAt(this.text, first.end(), Reading.JOIN_RANGE);
		boolean list = join == null;
		if (join == null) {
			join = this.rules.connectorAt(this.text, first.end(), Reading.JOIN_LIST);
		}
		Moment second = (join != null && join.end() < this.text.length()) ? this.rules.longestAt(this.text, join.end())
				: null;
		if (join == null || second == null || !joinable(first, second)) {
			return null;
		}
		Interval interval = span(first, second, reference);
		boolean neighbours = interval.start() != null && interval.end() != null
				&& interval.start().plusDays(1).equals(interval.end());
		if (!interval.ordered() || (list && !(neighbours && second.reading() == Reading.DAY))) {
			return null;
		}
		Granularity granularity = (second.reading() == Reading.DAY) ? Granularity.RANGE : Granularity.PERIOD;
		return new Read(first, second.end(), interval, granularity, isVague(first) || isVague(second),
				join.rule().name());
	}

	private static boolean joinable(Moment first, Moment second) {
		return second.reading() == first.reading() && first.reading() != Reading.VAGUE
				|| first.reading() == Reading.MONTH && second.reading() == Reading.PART_OF_MONTH
				|| first.reading() == Reading.PART_OF_MONTH && second.reading() == Reading.MONTH;
	}

	/**
	 * The second date starts from the first; a year that only the second prints is the
	 * first's too.
	 */
	private Interval span(Moment first, Moment second, Reference reference) {
		boolean yearIsBehind = second.has("y") && !first.has("y") && !first.has("yw") && !first.has("dw");
		if (yearIsBehind) {
			Interval end = this.resolver.resolve(second, reference);
			return new Interval(this.resolver.resolve(first, reference.until(end.start())).start(), end.end());
		}
		LocalDate start = this.resolver.resolve(first, reference).start();
		return new Interval(start, this.resolver.resolve(second, reference.from(start)).end());
	}

	private Reference reference(Moment moment) {
		Read before = this.previous;
		LocalDate last = (before != null) ? before.interval().end() : null;
		LocalDate carried = (before != null && last != null && carries(before, moment)) ? last : null;
		return new Reference(this.published, moment.has("dw") ? this.lastDay : last, carried, null, null,
				isAnnounced(moment));
	}

	/**
	 * Whether the date before lends its month or year: always where the day of
	 * publication is unknown; else in the same sentence and running forward. In the same
	 * paragraph only a printed year is lent, to a day that would be far ahead otherwise
	 * (history, told day by day).
	 */
	private boolean carries(Read before, Moment moment) {
		LocalDate last = before.interval().end();
		if (!CARRIERS.contains(before.granularity()) || last == null) {
			return this.published == null && moment.has("m");
		}
		if (this.published == null) {
			return true;
		}
		String between = this.text.substring(before.end(), moment.start());
		boolean printsYear = before.moment().has("y") || before.moment().has("yw");
		if (between.chars().anyMatch((c) -> SENTENCE_ENDS.indexOf(c) >= 0)) {
			return printsYear && moment.has("m") && between.indexOf('\n') < 0 && !isAnnounced(moment)
					&& moment.require("m") > this.published.getMonthValue();
		}
		if (moment.has("m")) {
			return printsYear && moment.require("m") >= last.getMonthValue();
		}
		return moment.has("d") && moment.require("d") > last.getDayOfMonth();
	}

	private boolean isAnnounced(Moment moment) {
		int start = moment.start();
		while (start > 0 && CLAUSE_ENDS.indexOf(this.text.charAt(start - 1)) < 0) {
			start--;
		}
		int end = moment.end();
		while (end < this.text.length() && CLAUSE_ENDS.indexOf(this.text.charAt(end)) < 0) {
			end++;
		}
		return this.rules.announcement().matcher(this.text).region(start, end).find();
	}

	private static boolean isVague(Moment moment) {
		return switch (moment.reading()) {
			case VAGUE, PART_OF_YEAR -> true;
			case PART_OF_MONTH -> !String.valueOf(moment.word("mp")).endsWith("旬");
			case DAY -> moment.has("ago");
			default -> false;
		};
	}

}
