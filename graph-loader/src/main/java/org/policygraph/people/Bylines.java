package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells those who wrote, filmed and edited a piece from those it writes about: names
 * after 记者, before 摄, alone in the brackets that end the text.
 */
final class Bylines {

	/** Brackets with two to four short words, and nothing after them in the paragraph. */
	private static final Pattern CLOSING = Pattern
		.compile("[（(]\\p{IsHan}{2,4}(?:[ 　、]+\\p{IsHan}{2,4}){0,4}[）)][ 　]*(?=\n|$)");

	/** 云溪4月26日讯（江晚舟 白知远 报道）: names in brackets behind the place and day. */
	private static final Pattern OPENING = Pattern
		.compile("[讯电][（(]\\p{IsHan}{2,4}(?:[ 　、]+\\p{IsHan}{2,4}){0,4}[ 　]*[）)]");

	/** Between the names in brackets. */
	private static final String SEPARATORS = " 　、";

	/** The most characters in brackets before the last name. */
	private static final int LONGEST = 16;

	private Bylines() {
	}

	static List<Candidate> without(Scene scene, List<Candidate> names, Set<String> credited, Lexicon lexicon) {
		Set<String> writers = new HashSet<>(credited);
		Set<String> others = new HashSet<>();
		int last = -1;
		for (Candidate candidate : names) {
			int start = candidate.span().start();
			int end = candidate.span().end();
			boolean listed = last >= 0 && scene.text().substring(last, start).matches("[、 　]{1,3}");
			if (credit(scene, start, lexicon) || listed || filmed(scene, end) || closing(scene, start)) {
				writers.add(candidate.span().in(scene.text()));
				last = end;
			}
			else {
				last = -1;
				others.add(candidate.span().in(scene.text()));
			}
		}
		List<Candidate> people = new ArrayList<>();
		for (Candidate candidate : names) {
			String name = candidate.span().in(scene.text());
			if (!writers.contains(name) || others.contains(name) && !credited.contains(name)) {
				people.add(candidate);
			}
		}
		return people;
	}

	private static boolean credit(Scene scene, int start, Lexicon lexicon) {
		int end = start;
		while (end > 0 && (Scene.gap(scene.at(end - 1)) || "：:/|".indexOf(scene.at(end - 1)) >= 0)) {
			end--;
		}
		return lexicon.credits.longestBefore(scene.text(), end) > 0;
	}

	private static boolean filmed(Scene scene, int end) {
		int at = end;
		while (Scene.gap(scene.at(at))) {
			at++;
		}
		boolean divided = scene.at(at) == '/' && "图文摄".indexOf(scene.at(at + 1)) >= 0;
		return divided || scene.at(at) == '摄' && !Scene.han(scene.at(at + 1)) || scene.text().startsWith("摄影", at);
	}

	private static boolean closing(Scene scene, int start) {
		int open = start - 1;
		while (open > 0 && start - open < LONGEST
				&& (Scene.han(scene.at(open)) || SEPARATORS.indexOf(scene.at(open)) >= 0)) {
			open--;
		}
		Matcher brackets = CLOSING.matcher(scene.text()).region(Math.max(0, open), scene.length());
		return brackets.lookingAt()
				|| brackets.usePattern(OPENING).region(Math.max(0, open - 1), scene.length()).lookingAt();
	}

}
