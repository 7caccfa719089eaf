package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article.Headline;

/** Makes a headline of the lines around a body. */
final class Headlines {

	private static final Rules COMMENTARY = Rules.load("commentary.tsv");

	private Headlines() {
	}

	/**
	 * {@return title, sub-headlines and banner}
	 * @param above the blocks over the body
	 * @param below the blocks under it
	 * @param body the body without blanks
	 */
	static Headline of(List<Block> above, List<Block> below, String body) {
		List<String> over = lines(above, body);
		List<String> under = lines(below, body);
		if (!over.isEmpty() && !under.isEmpty()) {
			if (over.size() == 1 && (Banner.like(over.get(0)) || !Titles.reports(over.get(0)))) {
				return headline(under, over.get(0));
			}
			over.addAll(under);
			return headline(over, null);
		}
		List<String> lines = over.isEmpty() ? under : over;
		if (lines.size() > 1 && !Titles.dashed(lines.get(1))
				&& (Banner.like(lines.get(0)) || (Banner.over(lines.get(0), body) && Titles.reports(lines.get(1))))) {
			return headline(lines.subList(1, lines.size()), lines.get(0));
		}
		return headline(lines, null);
	}

	private static Headline headline(List<String> lines, @Nullable String banner) {
		if (lines.isEmpty()) {
			return new Headline(null, List.of(), banner);
		}
		List<String> rest = new ArrayList<>(lines);
		String title = rest.remove(Titles.choose(lines));
		return new Headline(title, rest, banner);
	}

	/** The printed lines of all blocks, torn ones put together. */
	private static List<String> lines(List<Block> blocks, String body) {
		List<String> lines = new ArrayList<>();
		for (Block block : blocks) {
			if (block.sort() != Sort.HEAD) {
				continue;
			}
			int start = lines.size();
			String last = "";
			for (Line line : block.lines()) {
				String text = Spacing.headline(line.text());
				if (lines.size() == start) {
					lines.add(text);
				}
				else {
					add(text, last, lines, body);
				}
				last = text;
			}
		}
		return lines;
	}

	private static void add(String line, String last, List<String> lines, String body) {
		int end = lines.size() - 1;
		switch (Titles.link(last, line, body)) {
			case TORN -> lines.set(end, lines.get(end) + line);
			case PARALLEL -> lines.set(end, lines.get(end) + " " + line);
			case SEPARATE -> lines.add(line);
		}
	}

	/**
	 * {@return whether headline or byline say that the piece is an opinion}
	 */
	static boolean isCommentary(Headline headline, @Nullable String byline) {
		List<String> lines = new ArrayList<>(headline.subtitles());
		if (headline.title() != null) {
			lines.add(headline.title());
		}
		if (headline.banner() != null) {
			lines.add(headline.banner());
		}
		if (byline != null) {
			lines.add(byline);
		}
		return lines.stream().anyMatch(COMMENTARY::matches);
	}

}
