package org.policygraph.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells those who wrote, filmed and edited a piece from those it writes about: names
 * after 记者, before 摄, alone in the brackets that end the text.
 */
final class Bylines {

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
			if (credit(scene, start, lexicon) || listed || filmed(scene, end) || closing(scene, start, end)) {
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
		return scene.at(at) == '摄' && !Scene.han(scene.at(at + 1)) || scene.text().startsWith("摄影", at);
	}

	private static boolean closing(Scene scene, int start, int end) {
		return "（(".indexOf(scene.at(start - 1)) >= 0 && "）)".indexOf(scene.at(end)) >= 0
				&& scene.text().substring(end + 1).isBlank();
	}

}
