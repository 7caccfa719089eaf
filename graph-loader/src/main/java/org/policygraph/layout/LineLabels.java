package org.policygraph.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Says of each line of a page what it is: of all ways to read the page the one that
 * contradicts least what print looks like. A line alone may look like a headline or like
 * text; between its neighbours it rarely does.
 */
final class LineLabels {

	/** After so many readings the page's own habits are known. */
	private static final int READINGS = 3;

	private static final int LABELS = Label.values().length;

	/** No text before, one that is over, one that goes on. */
	private static final int STATES = 3;

	private final PageLines lines;

	private final LineScores scores;

	private final LineLooks looks;

	private final List<List<Spans.Span>> spans;

	private LineLabels(PageLines lines, LineLooks looks, List<List<Spans.Span>> spans, Gaps gaps) {
		this.lines = lines;
		this.scores = new LineScores(lines, gaps);
		this.looks = looks;
		this.spans = spans;
	}

	/**
	 * {@return runs of lines in their order, all of the page's lines}
	 * @param lines a page
	 */
	static List<Run> of(PageLines lines) {
		if (lines.size() == 0) {
			return List.of();
		}
		LineLooks looks = new LineLooks(lines);
		List<List<Spans.Span>> spans = spans(lines, looks);
		Gaps gaps = Gaps.usual();
		List<Run> runs = List.of();
		for (int reading = 0; reading < READINGS; reading++) {
			runs = trace(new LineLabels(lines, looks, spans, gaps).best());
			gaps = Gaps.of(lines, labels(runs));
		}
		return runs;
	}

	private static List<List<Spans.Span>> spans(PageLines lines, LineLooks looks) {
		Spans captions = new Spans(lines);
		TornHeads heads = new TornHeads(lines, looks);
		List<List<Spans.Span>> spans = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			List<Spans.Span> ending = new ArrayList<>(captions.ending(i));
			ending.addAll(heads.ending(i));
			spans.add(ending);
		}
		return spans;
	}

	private static List<Label> labels(List<Run> runs) {
		List<Label> labels = new ArrayList<>();
		for (Run run : runs) {
			for (int i = run.first(); i <= run.last(); i++) {
				labels.add(run.label());
			}
		}
		return labels;
	}

	private Reading best() {
		List<Collection<Reading>> readings = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			Map<Integer, Reading> here = new HashMap<>();
			for (Label label : Label.values()) {
				double look = this.looks.of(label, i);
				if (look > Double.NEGATIVE_INFINITY) {
					keep(here, before(readings, i), label, i, i, look);
				}
			}
			for (Spans.Span span : this.spans.get(i)) {
				keep(here, before(readings, span.first()), span.label(), span.first(), i, span.score());
			}
			readings.add(here.values());
		}
		return readings.get(readings.size() - 1)
			.stream()
			.max(Comparator.comparingDouble((reading) -> reading.score() + this.scores.end(reading)))
			.orElseThrow();
	}

	private static Collection<Reading> before(List<Collection<Reading>> readings, int i) {
		return (i > 0) ? readings.get(i - 1) : List.of();
	}

	private void keep(Map<Integer, Reading> here, Collection<Reading> before, Label label, int first, int last,
			double score) {
		int columns = this.lines.widths().count();
		for (int column = 0; column <= columns; column++) {
			if (first == 0) {
				double start = score + this.scores.start(label)
						+ (label.running() ? this.scores.text().column(column) : 0);
				keep(here, Reading.start(label, column, last, start));
				continue;
			}
			for (Reading reading : before) {
				if (!label.running() && reading.column() != column) {
					continue;
				}
				double total = reading.score() + score + this.scores.step(reading, label, column, first);
				keep(here, reading.then(label, column, first, last, total, this.scores.ends(reading, label)));
			}
		}
	}

	/**
	 * Of the readings that go on alike the best is kept.
	 */
	private void keep(Map<Integer, Reading> here, Reading reading) {
		int text = reading.label().running() || reading.text() < 0 ? 0
				: this.lines.signs(reading.text()).ends() ? 1 : 2;
		int key = reading.label().ordinal()
				+ LABELS * (text + STATES * ((reading.titled() ? 1 : 0) + 2 * reading.column()));
		here.merge(key, reading, (one, other) -> (other.score() > one.score()) ? other : one);
	}

	private static List<Run> trace(Reading last) {
		Deque<Run> runs = new ArrayDeque<>();
		for (Reading at = last; at != null; at = at.before()) {
			runs.addFirst(new Run(at.label(), at.first(), at.last()));
		}
		return List.copyOf(runs);
	}

	/**
	 * Lines that are one thing.
	 *
	 * @param label what they are
	 * @param first the first line
	 * @param last the last line
	 */
	record Run(Label label, int first, int last) {

	}

	/**
	 * The best reading of the page up to a line.
	 *
	 * @param label what the last line is
	 * @param column the column of the text that it is, or that it interrupts
	 * @param first the first line of the last run
	 * @param last its last line
	 * @param score how good the reading is
	 * @param text the last line of running text, or -1
	 * @param heads how many lines of headlines end here
	 * @param titled whether a headline stands after the beginning of the last text, or
	 * there was no text yet
	 * @param before the reading up to the line before, or null
	 */
	record Reading(Label label, int column, int first, int last, double score, int text, int heads, boolean titled,
			@Nullable Reading before) {

		static Reading start(Label label, int column, int last, double score) {
			return new Reading(label, column, 0, last, score, label.running() ? last : -1,
					(label == Label.HEAD) ? 1 : 0, label != Label.FIRST, null);
		}

		Reading then(Label next, int column, int first, int last, double score, boolean ends) {
			return new Reading(next, column, first, last, score, next.running() ? last : ends ? -1 : this.text,
					(next == Label.HEAD) ? this.heads + 1 : 0,
					next == Label.HEAD || (this.titled && next != Label.FIRST), this);
		}

	}

}
