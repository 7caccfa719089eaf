package org.policygraph.meetings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.Lexicon;

/** Finds the meetings whose message a text passes on: 传达学习中央城市工作会议精神. */
public final class PassedOn {

	private static final List<Pattern> SAYING = Lexicon.table(PassedOn.class, "passing-on.tsv", 3)
		.stream()
		.map((row) -> Pattern.compile(row.get(0)))
		.toList();

	private static final Pattern NAME = Pattern
		.compile("(?:^|在|、|和|及|关于)([^、，。；：在和及《》]{2,40}?(?:会议|全会|大会|座谈会|工作会|两会|峰会))(?=上|精神|、|和|及|$|期间)");

	private PassedOn() {
	}

	/**
	 * {@return the meetings, each where it is first said}
	 * @param text the body of an article
	 */
	public static List<Passing> in(String text) {
		Map<String, Passing> passed = new TreeMap<>();
		for (Pattern saying : SAYING) {
			Matcher matcher = saying.matcher(text);
			while (matcher.find()) {
				Matcher name = NAME.matcher(matcher.group(1));
				while (name.find()) {
					if (!EventName.of(name.group(1), "").generic()) {
						passed.putIfAbsent(name.group(1), new Passing(name.group(1), matcher.start(), matcher.end()));
					}
				}
			}
		}
		return List.copyOf(passed.values());
	}

	/**
	 * That the message of a meeting is passed on.
	 *
	 * @param name its name, as printed
	 * @param start where the article's body says so
	 * @param end the position after it
	 */
	public record Passing(String name, int start, int end) {

	}

}
