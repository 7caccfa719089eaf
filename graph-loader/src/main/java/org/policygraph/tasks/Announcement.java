package org.policygraph.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Sentences;
import org.policygraph.text.Span;

/**
 * The phrase that says how many points follow: 7个方面的重点任务.
 *
 * @param number the number, 0 for 几
 * @param span the phrase
 * @param ofFacts whether the points tell what is or was (三个特点)
 */
record Announcement(int number, Span span, boolean ofFacts) {

	/** How many sentences before the first point may announce them. */
	private static final int SENTENCES = 2;

	/** A classifier without a known noun (谈了五点) keeps at most so many characters. */
	private static final int LONGEST_UNKNOWN = 4;

	/** A number that is not told: 以下几方面. */
	private static final String SOME = "几";

	/** 党的二十大 is no announcement. */
	private static final int MOST_GREAT = 10;

	/**
	 * Finds the announcement of the points that begin at the given position.
	 * @param text the body
	 * @param start where the first marker stands
	 * @param found how many points there are
	 * @param cues the words around
	 * @return the nearest phrase with the right number, else one that stands directly
	 * before the points, else null
	 */
	static @Nullable Announcement before(String text, int start, int found, Cues cues) {
		int end = start;
		while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		int from = Sentences.paragraphStart(text, end);
		int near = from;
		List<Integer> starts = new ArrayList<>();
		for (int at = from; at < end; at = Math.max(Sentences.end(text, at), at + 1)) {
			starts.add(at);
		}
		if (!starts.isEmpty()) {
			near = starts.get(starts.size() - 1);
			from = starts.get(Math.max(0, starts.size() - SENTENCES));
		}
		Announcement mismatch = null;
		Announcement match = null;
		Matcher matcher = cues.announcement()
			.matcher(text.substring(0, end))
			.region(from, end)
			.useTransparentBounds(true);
		while (matcher.find()) {
			Candidate candidate = Candidate.of(matcher, cues);
			if (candidate != null && candidate.announcement().number() == found
					&& (candidate.known() || matcher.start() >= near)) {
				match = candidate.announcement();
			}
			else if (candidate != null && candidate.known() && endsSentence(text, candidate, end)) {
				mismatch = candidate.announcement();
			}
		}
		return (match != null) ? match : mismatch;
	}

	private static boolean endsSentence(String text, Candidate candidate, int end) {
		return text.substring(candidate.announcement().span().end(), end).matches("[。：:，]?");
	}

	/**
	 * A number with its classifier and the words after it.
	 *
	 * @param announcement what it announces
	 * @param known whether its last word is one of those that announce
	 */
	private record Candidate(Announcement announcement, boolean known) {

		static @Nullable Candidate of(Matcher matcher, Cues cues) {
			int number = matcher.group("n").equals(SOME) ? 0 : Numerals.value(matcher.group("n"));
			if (number == 1 || (number > MOST_GREAT && matcher.group().contains("大"))) {
				return null;
			}
			int rest = matcher.start("rest");
			Matcher phrase = cues.phrase().matcher(matcher.group("rest"));
			if (phrase.lookingAt()) {
				boolean ofFacts = cues.facts().stream().anyMatch(phrase.group()::endsWith)
						|| cues.reviews().stream().anyMatch(matcher.group("rest")::contains);
				return new Candidate(new Announcement(number, new Span(matcher.start(), rest + phrase.end()), ofFacts),
						true);
			}
			boolean isShort = matcher.end("rest") - rest <= LONGEST_UNKNOWN;
			Span span = new Span(matcher.start(), isShort ? matcher.end("rest") : rest);
			return new Candidate(new Announcement(number, span, false), false);
		}

	}

}
