package org.policygraph.resolution;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.text.Lexicon;

/** Titles of posts, and how a printed post divides into organ and title. */
final class Titles {

	private static final String NO_ORGAN = "-";

	private final List<Title> titles;

	private final List<String> modifiers = Lexicon.lines(Titles.class, "modifiers.txt");

	private final List<String> former = Lexicon.lines(Titles.class, "former.txt");

	Titles() {
		this.titles = Lexicon.table(Titles.class, "titles.tsv", 3)
			.stream()
			.map((row) -> new Title(row.get(0), Openness.valueOf(row.get(1)),
					row.get(2).equals(NO_ORGAN) ? null : row.get(2)))
			.sorted(Comparator.comparingInt((Title title) -> -title.text().length()).thenComparing(Title::text))
			.toList();
	}

	/**
	 * Divides a printed post: 祁县县委副书记 → 祁县县委 + 副书记.
	 * @param printed the post
	 * @return its parts; the whole as a title of unknown openness where no title is known
	 */
	Division divide(String printed) {
		String before = this.former.stream().filter(printed::startsWith).findFirst().orElse("");
		String told = printed.substring(before.length());
		String post = Forms.without("candidate", told);
		boolean other = !before.isEmpty() || !post.equals(told);
		for (Title title : this.titles) {
			if (post.endsWith(title.text())) {
				int start = withModifiers(post, post.length() - title.text().length());
				String organ = Forms.without("in-turn-before-title", post.substring(0, start));
				return new Division(organ, post.substring(start), title.openness(), title.organ(), other);
			}
		}
		return new Division("", told, Openness.PRIVATE, null, !before.isEmpty());
	}

	/**
	 * {@return the parts with a 原 or 前 between organ and title understood: 公安部原副部长}
	 */
	Division withoutFormer(Division parts) {
		String organ = parts.organ();
		return this.former.stream()
			.filter(organ::endsWith)
			.findFirst()
			.map((word) -> new Division(organ.substring(0, organ.length() - word.length()), parts.title(),
					parts.openness(), parts.implied(), true))
			.orElse(parts);
	}

	private int withModifiers(String post, int start) {
		int begin = start;
		for (int i = 0; i < this.modifiers.size(); i++) {
			String modifier = this.modifiers.get(i);
			if (post.substring(0, begin).endsWith(modifier)) {
				begin -= modifier.length();
				i = -1;
			}
		}
		return begin;
	}

	/** Whether a title makes an official of its bearer. */
	enum Openness {

		/** Always. */
		PUBLIC,
		/** As its organ does. */
		OPEN,
		/** As its organ does; but it does not say whose official the bearer is. */
		SEAT,
		/** Never. */
		PRIVATE

	}

	/**
	 * A printed post in parts.
	 *
	 * @param organ what is printed before the title; empty where nothing is
	 * @param title the title with its modifiers
	 * @param openness whether it makes an official
	 * @param implied the organ that the bare title implies (市 政府), or null
	 * @param former whether it is said to be no longer held, or not yet
	 */
	record Division(String organ, String title, Openness openness, @Nullable String implied, boolean former) {

	}

	private record Title(String text, Openness openness, @Nullable String organ) {

	}

}
