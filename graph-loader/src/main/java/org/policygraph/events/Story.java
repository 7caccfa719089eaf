package org.policygraph.events;

import java.util.ArrayList;
import java.util.List;

import org.policygraph.facts.EventType;

/**
 * One piece of news: an article tells one; a bulletin of short news, and foreign news
 * with headings within, tell several, which have nothing to do with each other.
 *
 * @param passages its narrated passages
 * @param anchors the words in them which say that something takes place
 * @param hits what people are said in them to have done
 */
record Story(List<Passage> passages, List<Anchor> anchors, List<RoleHit> hits) {

	/**
	 * {@return the stories of an article} What follows a heading without any event of its
	 * own (仪式上，某某致辞 is of the one before) goes on with the story before: such headings
	 * only divide one report. In a column, where all the text stands under headings, each
	 * heads news of its own.
	 * @param quick whether the headline says that it is a column: 国内联播快讯
	 */
	static List<Story> of(List<Passage> passages, List<Anchor> anchors, List<RoleHit> hits, boolean quick) {
		List<Integer> beginnings = new ArrayList<>();
		boolean column = quick || passages.stream().noneMatch((passage) -> !passage.headline() && passage.item() == 0);
		// Notices of one session follow each other, each under its number: 公告 第六号.
		boolean notices = anchors.stream().allMatch((anchor) -> anchor.rule().type() == EventType.APPOINTMENT);
		for (Passage passage : passages) {
			boolean first = beginnings.isEmpty();
			boolean eventful = column || !notices && anchors.stream()
				.anyMatch((anchor) -> anchor.passage().item() == passage.item() && !anchor.rule().sets());
			if (first || eventful && passage.item() > beginnings.get(beginnings.size() - 1)) {
				beginnings.add(passage.item());
			}
		}
		List<Story> stories = new ArrayList<>();
		for (int i = 0; i < beginnings.size(); i++) {
			int from = beginnings.get(i);
			int to = (i + 1 < beginnings.size()) ? beginnings.get(i + 1) : Integer.MAX_VALUE;
			stories.add(new Story(passages.stream().filter((one) -> within(one, from, to)).toList(),
					anchors.stream().filter((one) -> within(one.passage(), from, to)).toList(),
					hits.stream().filter((one) -> tells(one, from, to)).toList()));
		}
		return stories;
	}

	/** Under the heading of other news, somebody else is quoted. */
	private static boolean tells(RoleHit hit, int from, int to) {
		return within(hit.passage(), from, to) && (hit.passage().item() == from || !hit.rule().quotes());
	}

	private static boolean within(Passage passage, int from, int to) {
		return passage.item() >= from && passage.item() < to;
	}

}
