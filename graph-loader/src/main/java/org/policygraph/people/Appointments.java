package org.policygraph.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.Span;

/**
 * Reads the posts that somebody is given or relieved of: 任命甲为省长, 免去乙的部长职务, 选举丙为主任,
 * 免去其院长职务.
 */
final class Appointments {

	private static final String POST = "(?<post>[^，。；：！？\\n]{2,60}?)";

	private static final Pattern GIVEN = Pattern
		.compile("(?:同志)?(?:为|任|担任|出任|兼任|代理)" + POST + "(?:职务)?(?=[，。；\\n])(?:，免去其(?<old>[^，。；\\n]{2,60}?)职务)?");

	private static final Pattern GIVING = Pattern.compile("(?:任命|选举|推选|提名|聘任|补选|推举|决定|增选|建议|同意|由)(?:了)?$");

	private static final Pattern TAKEN = Pattern.compile("(?:同志)?(?:兼任的|担任的|所任的|的|辞去的?|兼任)" + POST + "职务");

	private static final Pattern TAKING = Pattern.compile("(?:免去|撤销|免除|罢免|接受|批准|同意)(?:了)?$");

	private final Lexicon lexicon;

	Appointments(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * {@return the posts that the text gives to or takes from the person named at the
	 * place}
	 */
	List<PostMention> of(Scene scene, Span name) {
		String text = scene.text();
		List<PostMention> posts = new ArrayList<>();
		String left = text.substring(Math.max(0, name.start() - 6), name.start());
		Matcher given = at(GIVEN, text, name.end());
		if (GIVING.matcher(left).find() && given.lookingAt()) {
			split(text, given.start("post"), given.end("post"), posts);
			if (given.start("old") >= 0) {
				split(text, given.start("old"), given.end("old"), posts);
			}
		}
		Matcher taken = at(TAKEN, text, name.end());
		if (TAKING.matcher(left).find() && taken.lookingAt()) {
			split(text, taken.start("post"), taken.end("post"), posts);
		}
		return posts;
	}

	private static Matcher at(Pattern pattern, String text, int position) {
		return pattern.matcher(text).region(position, text.length());
	}

	private void split(String text, int from, int to, List<PostMention> posts) {
		int start = from;
		for (int i = from; i <= to; i++) {
			if (i == to || text.charAt(i) == '、') {
				if (this.lexicon.titleBefore(text, i) > 0) {
					posts.add(new PostMention(text.substring(start, i), new Span(start, i), "post.appointed", 0.95));
					start = i + 1;
				}
			}
		}
	}

}
