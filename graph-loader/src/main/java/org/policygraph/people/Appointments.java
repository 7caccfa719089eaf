package org.policygraph.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.policygraph.text.Span;

/**
 * Reads the posts that people are given or relieved of: 任命甲为省长，乙、丙为委员; 免去丁的部长职务; the rows
 * of a list of appointments; 戊，男，现任…，拟任….
 */
final class Appointments {

	private static final String POST = "(?<post>[^，。；：！？\\n]{2,60}?)";

	private static final String GIVING = "任命|选举|推选|提名|聘任|聘请|补选|推举|决定|增选|增补|建议|同意";

	private static final String TAKING = "免去|撤销|免除|罢免|接受|批准|同意";

	/** A list of appointments goes on over commas and over rows that end with a stop. */
	private static final String ON = "(?:(?!。(?!\\n))[\\s\\S]){0,600}[，；：。\\n]\\s*$";

	private static final Pattern GIVEN = Pattern
		.compile("(?:同志)?(?:为|任|担任|出任|兼任|代理)" + POST + "(?:职务)?(?=[，。；\\n]|$)(?:，免去其(?<old>[^，。；\\n]{2,60}?)职务)?");

	private static final Pattern GIVES = Pattern.compile("(?:" + GIVING + "|由)(?:了)?$|(?:" + GIVING + ")(?!的)" + ON);

	private static final Pattern TAKEN = Pattern.compile("(?:同志)?(?:兼任的|担任的|所任的|的|辞去的?|兼任)" + POST + "职务");

	private static final Pattern TAKES = Pattern.compile("(?:" + TAKING + ")(?:了)?$|(?:" + TAKING + ")" + ON);

	/** How a party notifies that it means to promote somebody. */
	private static final Pattern PROPOSED = Pattern.compile("，[男女]，[^。\\n]{0,120}?现任" + POST
			+ "(?=[，。；\\n])(?:，拟(?:提名|提拔|推荐|转|改|升)?(?:任|为|担任)?(?<new>[^，。；\\n]{2,60}?)(?:人选)?(?=[，。；（\\n]|$))?");

	private static final int WIDEST = 640;

	private final Lexicon lexicon;

	Appointments(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * {@return the posts that the text gives to or takes from the people who are named
	 * one after the other in the span}
	 */
	List<PostMention> of(Scene scene, Span names) {
		String text = scene.text();
		List<PostMention> posts = new ArrayList<>();
		String left = text.substring(Math.max(0, names.start() - WIDEST), names.start());
		Matcher given = at(GIVEN, text, names.end());
		if (given.lookingAt() && GIVES.matcher(left).find()) {
			add(text, given, "post", posts);
			add(text, given, "old", posts);
		}
		Matcher taken = at(TAKEN, text, names.end());
		if (taken.lookingAt() && TAKES.matcher(left).find()) {
			add(text, taken, "post", posts);
		}
		Matcher proposed = at(PROPOSED, text, names.end());
		if (proposed.lookingAt()) {
			add(text, proposed, "post", posts);
			add(text, proposed, "new", posts);
		}
		return posts;
	}

	private static Matcher at(Pattern pattern, String text, int position) {
		return pattern.matcher(text).region(position, text.length());
	}

	private void add(String text, Matcher matcher, String group, List<PostMention> posts) {
		int start = matcher.start(group);
		for (int i = start; start >= 0 && i <= matcher.end(group); i++) {
			if ((i == matcher.end(group) || text.charAt(i) == '、') && this.lexicon.titleBefore(text, i) > 0) {
				posts.add(new PostMention(text.substring(start, i), new Span(start, i), "post.appointed", 0.95));
				start = i + 1;
			}
		}
	}

}
