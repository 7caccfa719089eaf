package org.policygraph.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.policygraph.dates.DateExpression;
import org.policygraph.text.Span;

/** Finds of which day a sentence tells, be it the report's or one of its background. */
final class Frames {

	/** A report that begins with its day has it here. */
	private static final int BEGINNING = 150;

	private static final String STOPS = "。！？；”\n";

	private final SignText text;

	private final List<DateExpression> dates;

	Frames(SignText text, List<DateExpression> dates) {
		this.text = text;
		this.dates = dates;
	}

	/**
	 * {@return whether an anchor is of a time that the article reports}
	 */
	boolean reported(Anchor anchor, Recency recency) {
		Optional<DateExpression> nearest = nearest(anchor);
		boolean own = nearest.isPresent() || anchor.passage().headline();
		return recency.holds(own ? nearest : frame(anchor.passage()));
	}

	/**
	 * {@return the nearest expression of any precision before the anchor's end in its
	 * sentence, outside the proper name} The 2024年 of 全市2024年工作会议 dates nothing.
	 */
	private Optional<DateExpression> nearest(Anchor anchor) {
		Span sentence = this.text.original(anchor.passage().from(), anchor.passage().to());
		return this.dates.stream()
			.filter((date) -> sentence.contains(date.span()) && date.span().start() <= anchor.cue().span().end())
			.filter((date) -> !anchor.names(date))
			.max(Comparator.comparing(DateExpression::span));
	}

	/**
	 * {@return the day that the paragraph tells of before a passage} 2018年8月20日，…
	 * 总书记作出重要批示: what follows the day belongs to it.
	 */
	private Optional<DateExpression> frame(Passage passage) {
		int paragraph = this.text.signs().lastIndexOf('\n', passage.from()) + 1;
		Span before = this.text.original(paragraph, passage.from());
		return this.dates.stream()
			.filter((date) -> before.contains(date.span()) && date.exact() && begins(date, before))
			.max(Comparator.comparing(DateExpression::span));
	}

	/** Whether a sentence begins with a day. */
	private boolean begins(DateExpression date, Span paragraph) {
		int start = date.span().start();
		return (start == paragraph.start() || STOPS.indexOf(this.text.original().charAt(start - 1)) >= 0)
				&& this.text.original().startsWith("，", date.span().end());
	}

	/**
	 * {@return the day with which the body begins, if it does}
	 */
	Optional<DateExpression> beginning(int body) {
		int end = Math.min(this.text.original().length(), body + BEGINNING);
		return this.dates.stream()
			.filter((date) -> date.exact() && date.span().start() >= body && date.span().end() <= end)
			.findFirst();
	}

}
