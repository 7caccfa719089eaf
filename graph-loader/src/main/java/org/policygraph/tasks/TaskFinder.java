package org.policygraph.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.policygraph.facts.Evidence;
import org.policygraph.facts.Printed;
import org.policygraph.facts.Task;
import org.policygraph.facts.TaskSet;
import org.policygraph.text.Span;

/**
 * Finds the enumerations in a body: what stands between their markers, how many points
 * were announced, and enumerations inside of their items. Immutable; safe for any number
 * of threads.
 */
public final class TaskFinder {

	/** Ends a task's title. */
	private static final String TITLE_ENDS = "。；，：\n";

	/** Separates the measures after the title. */
	private static final String MEASURE_ENDS = "。；，\n";

	private static final Pattern BARE_HEADING = Pattern.compile("[^。；！？：]+\n[\\s\\S]*");

	private static final int SHORTEST_ITEM = 2;

	/** A longer series is the numbering of a whole document. */
	private static final int MOST_ITEMS = 20;

	private final List<MarkerStyle> styles;

	private final Cues cues;

	private TaskFinder(List<MarkerStyle> styles, Cues cues) {
		this.styles = List.copyOf(styles);
		this.cues = cues;
	}

	/**
	 * {@return a finder that knows the styles and cue words of the resources}
	 */
	public static TaskFinder load() {
		return new TaskFinder(styles(), Cues.load());
	}

	static List<MarkerStyle> styles() {
		return Resource.blocks("marker-styles.txt").stream().map(MarkerStyle::of).toList();
	}

	/**
	 * Finds the enumerations of a body.
	 * @param text an article's body, one paragraph a line
	 * @return the outermost enumerations in order of the text; evidence counts from the
	 * beginning of the given text
	 */
	public List<TaskSet> find(String text) {
		List<Series> series = this.styles.stream()
			.flatMap((style) -> Series.group(style.markers(text)).stream())
			.sorted(Comparator.comparingInt(Series::start).reversed())
			.toList();
		List<Found> found = new ArrayList<>();
		Extents extents = new Extents(text, this.cues);
		for (Series next : series) {
			Found candidate = new Found(next, extents.items(next, found, limit(next, series, text)));
			if (isEnumeration(candidate, text)) {
				found.add(0, candidate);
			}
		}
		return found.stream()
			.filter((candidate) -> found.stream().noneMatch((other) -> other.holds(candidate)))
			.map((candidate) -> taskSet(candidate, text, found))
			.toList();
	}

	/**
	 * {@return where the next item of a series begins that encloses the given one}
	 */
	private static int limit(Series inner, List<Series> all, String text) {
		return all.stream()
			.filter((outer) -> outer.start() < inner.start())
			.flatMap((outer) -> outer.markers().stream())
			.mapToInt(Marker::start)
			.filter((start) -> start >= inner.last().end())
			.min()
			.orElse(text.length());
	}

	private boolean isEnumeration(Found candidate, String text) {
		List<String> items = candidate.items().stream().map((item) -> item.in(text)).toList();
		if (items.size() > MOST_ITEMS) {
			return false;
		}
		if (items.stream()
			.anyMatch((item) -> item.length() < SHORTEST_ITEM || TITLE_ENDS.indexOf(item.charAt(0)) >= 0)) {
			return false;
		}
		if (items.stream().anyMatch((item) -> this.cues.decrees().stream().anyMatch(item::startsWith))) {
			return false;
		}
		if (items.stream().anyMatch((item) -> BARE_HEADING.matcher(item).matches())) {
			return false;
		}
		Announcement announcement = announcement(candidate, text);
		return announcement == null || !announcement.ofFacts();
	}

	private @Nullable Announcement announcement(Found candidate, String text) {
		return Announcement.before(text, candidate.start(), candidate.items().size(), this.cues);
	}

	private TaskSet taskSet(Found found, String text, List<Found> all) {
		Announcement announcement = announcement(found, text);
		List<Evidence> evidence = List.of(evidence(new Span(found.start(), found.end()), found.series().style()));
		List<Task> tasks = tasks(found, text, all);
		if (announcement == null || announcement.number() == 0) {
			return new TaskSet(null, null, tasks, evidence);
		}
		Evidence where = new Evidence(Evidence.TEXT, announcement.span().start(), announcement.span().end(),
				"task.announcement", (announcement.number() == tasks.size()) ? 0.95 : 0.7);
		Printed phrase = new Printed(announcement.span().in(text), List.of(where));
		return new TaskSet(announcement.number(), phrase, tasks, evidence);
	}

	private List<Task> tasks(Found found, String text, List<Found> all) {
		return IntStream.range(0, found.items().size())
			.mapToObj((i) -> task(i + 1, found.items().get(i), found, text, all))
			.toList();
	}

	private Task task(int ordinal, Span item, Found found, String text, List<Found> all) {
		MarkerStyle style = found.series().style();
		int titleEnd = endOf(text, item, TITLE_ENDS);
		List<Task> subtasks = all.stream()
			.filter((inner) -> inner != found && item.contains(new Span(inner.start(), inner.end())))
			.filter((inner) -> all.stream().noneMatch((middle) -> found.holds(middle) && middle.holds(inner)))
			.flatMap((inner) -> tasks(inner, text, all).stream())
			.toList();
		return new Task(ordinal, text.substring(item.start(), titleEnd), item.in(text),
				measures(text, new Span(Math.min(titleEnd + 1, item.end()), item.end()), style), subtasks,
				List.of(evidence(item, style)));
	}

	private static List<Printed> measures(String text, Span rest, MarkerStyle style) {
		List<Printed> measures = new ArrayList<>();
		for (int at = rest.start(); at < rest.end();) {
			int end = endOf(text, new Span(at, rest.end()), MEASURE_ENDS);
			if (!text.substring(at, end).isBlank()) {
				Span clause = new Span(at, end);
				measures.add(new Printed(clause.in(text), List.of(evidence(clause, style))));
			}
			at = end + 1;
		}
		return measures;
	}

	private static int endOf(String text, Span within, String ends) {
		return IntStream.range(within.start(), within.end())
			.filter((i) -> ends.indexOf(text.charAt(i)) >= 0)
			.findFirst()
			.orElse(within.end());
	}

	private static Evidence evidence(Span span, MarkerStyle style) {
		return new Evidence(Evidence.TEXT, span.start(), span.end(), style.id(), style.confidence());
	}

}
