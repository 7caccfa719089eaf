package org.policygraph.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.dates.DateExpression;
import org.policygraph.dates.Granularity;
import org.policygraph.facts.Citing;
import org.policygraph.facts.EventType;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.When;
import org.policygraph.text.Span;

/** Dates an event by the expressions beside its anchors. */
final class Dating {

	/**
	 * How far from the first anchor the opening reaches that prints the days of a whole
	 * tour.
	 */
	private static final int OPENING_SIGNS = 400;

	private final SignText text;

	private final List<DateExpression> dates;

	private final Citing citing;

	private final Cues cues;

	private final int body;

	Dating(Cues cues, SignText text, int body, List<DateExpression> dates, Citing citing) {
		this.cues = cues;
		this.body = body;
		this.text = text;
		this.dates = dates.stream()
			.filter((date) -> !cues.aside().matcher(text.original().substring(date.span().end())).find())
			.toList();
		this.citing = citing;
	}

	/**
	 * {@return the days of an event, or null} The expression nearest before an anchor
	 * counts, then the nearest behind it, then that of the article's opening.
	 */
	@Nullable When when(Draft draft) {
		for (Anchor anchor : draft.anchors()) {
			Optional<DateExpression> near = near(anchor);
			if (near.isPresent() && !anchor.passage().headline()) {
				return of(whole(near.get(), draft), anchor, draft);
			}
		}
		Anchor first = draft.first();
		if (draft.announced() || lately(first) || over(draft)) {
			return null;
		}
		return opening(first).filter((date) -> date.granularity() == Granularity.RANGE || !aside(first))
			.filter((date) -> !first.rule().instructs() || !holds(date))
			.map((date) -> of(whole(date, draft), first, draft))
			.orElse(null);
	}

	/**
	 * {@return the expression in the anchor's sentence that dates it} After 近日 no later
	 * expression of the sentence does: 日前签署命令，自明年起施行.
	 */
	Optional<DateExpression> near(Anchor anchor) {
		Span sentence = this.text.original(anchor.passage().from(), anchor.passage().to());
		List<DateExpression> inside = this.dates.stream()
			.filter((date) -> sentence.contains(date.span()) && !anchor.names(date) && !since(date))
			.filter((date) -> !reported(date, anchor))
			.toList();
		Optional<DateExpression> before = inside.stream()
			.filter((date) -> date.span().start() <= anchor.cue().span().end() && date.exact())
			.max(Comparator.comparing(DateExpression::span));
		boolean lately = inside.stream()
			.anyMatch((date) -> lately(date) && date.span().start() <= anchor.cue().span().end());
		return (before.isPresent() || lately) ? before : inside.stream().filter(DateExpression::exact).findFirst();
	}

	/**
	 * 近日 in the opening leaves the day unknown; it is not for another paragraph's day to
	 * fill in. The headline may say the day of what is yet to come: the body comes first.
	 */
	private Optional<DateExpression> opening(Anchor anchor) {
		int begin = this.text.original(anchor.passage().item(), anchor.passage().to()).start();
		int end = this.text.original(anchor.passage().from(), reach(anchor.passage())).end();
		List<DateExpression> inside = this.dates.stream()
			.filter((date) -> date.span().start() >= begin && date.span().start() < end)
			.filter((date) -> (date.exact() || lately(date)) && !reported(date, anchor))
			.toList();
		return inside.stream()
			.filter((date) -> date.span().start() >= this.body)
			.findFirst()
			.or(() -> inside.stream().findFirst())
			.filter(DateExpression::exact);
	}

	/** 会议5月26日召开。总理作出重要批示: the day is the meeting's, not that of the instruction. */
	private boolean holds(DateExpression date) {
		return this.cues.held().matcher(this.text.original().substring(date.span().end())).find();
	}

	/** The opening of an event that only the headline names is the first paragraph. */
	private int reach(Passage passage) {
		int body = passage.headline() ? this.text.signs().indexOf('\n', passage.to()) : -1;
		int end = (body >= 0) ? this.text.signs().indexOf('\n', body + 1) : passage.to();
		return (end >= 0) ? end : this.text.signs().length();
	}

	/** 在闽期间，… tells of some day of a stay. */
	private boolean aside(Anchor anchor) {
		int to = this.text.indexOf(anchor.cue().span().start());
		return anchor.passage().from() < to
				&& this.cues.during().matcher(this.text.signs()).region(anchor.passage().from(), to).find();
	}

	/** 近日 in its own sentence: the day of another sentence is not the event's. */
	private boolean lately(Anchor anchor) {
		Span sentence = this.text.original(anchor.passage().from(), anchor.passage().to());
		return this.dates.stream()
			.anyMatch((date) -> sentence.contains(date.span()) && lately(date)
					&& date.span().start() <= anchor.cue().span().end());
	}

	/**
	 * 是在结束对罗兰的访问后抵达的: when a visit ended that is over, the day of the next does not say.
	 */
	private boolean over(Draft draft) {
		return draft.type() == EventType.VISIT && draft.anchors()
			.stream()
			.allMatch((anchor) -> this.cues.closing().matcher(anchor.cue().text()).find());
	}

	private boolean lately(DateExpression date) {
		return this.cues.lately().matcher(date.span().in(this.text.original())).find();
	}

	/** 自3月1日起施行 is when a rule begins to hold. */
	private boolean since(DateExpression date) {
		String original = this.text.original();
		return original.startsWith("自", Math.max(0, date.span().start() - 1))
				&& original.startsWith("起", date.span().end());
	}

	/** 国防部今天公告称，部长视察了部队: the day is the announcement's. */
	private boolean reported(DateExpression date, Anchor anchor) {
		int from = date.span().end();
		int to = anchor.cue().span().start();
		return from < to && this.cues.reporting().matcher(this.text.original().substring(from, to)).find();
	}

	/**
	 * 18日下午考察社区 is one day of 3月18日至21日在湖南考察: the range printed in the opening dates the
	 * whole.
	 */
	private DateExpression whole(DateExpression day, Draft draft) {
		if (draft.type() != EventType.INSPECTION && draft.type() != EventType.VISIT) {
			return day;
		}
		int opening = draft.first().passage().from() + OPENING_SIGNS;
		int end = this.text.original(0, Math.min(this.text.signs().length(), opening)).end();
		return this.dates.stream()
			.filter((date) -> date.granularity() == Granularity.RANGE && date.span().end() <= end && covers(date, day))
			.findFirst()
			.orElse(day);
	}

	private static boolean covers(DateExpression range, DateExpression day) {
		return range.start() != null && range.end() != null && day.start() != null && day.end() != null
				&& !day.start().isBefore(range.start()) && !day.end().isAfter(range.end());
	}

	/** 某党十三届四中全会开幕 above 全体会议1月6日召开: the day is the first of the session's. */
	private boolean opened(Draft draft) {
		Anchor headline = draft.anchors().get(0);
		return draft.type() == EventType.MEETING && headline.passage().headline()
				&& this.cues.beginning().matcher(headline.cue().text()).find();
	}

	private When of(DateExpression date, Anchor anchor, Draft draft) {
		Evidence evidence = this.citing.cite(date.span(), "date." + date.rule(), 0.95);
		String cue = anchor.cue().text();
		boolean day = date.granularity() == Granularity.DAY && draft.type() != EventType.CEREMONY;
		boolean closes = day && this.cues.closing().matcher(cue).find();
		boolean opens = day && (this.cues.beginning().matcher(cue).find() || anchor.rule().opens() || opened(draft));
		return new When(closes ? null : date.start(), opens && !closes ? null : date.end(), List.of(evidence));
	}

	/** The words that say of when something is. */
	record Cues(Pattern beginning, Pattern closing, Pattern reporting, Pattern held, Pattern during, Pattern lately,
			Pattern aside) {

		static Cues of(Vocabulary vocabulary) {
			return new Cues(vocabulary.pattern("{beginning}$"), vocabulary.pattern("{closing}"),
					vocabulary.pattern("{reporting}"), vocabulary.pattern("^[^。；\\n]*?{held}"),
					vocabulary.pattern("^{during}"), vocabulary.pattern("^{lately}"),
					vocabulary.pattern("^{dates-something-else}"));
		}

	}

}
