package org.policygraph.layout;

import java.util.List;
import java.util.regex.Pattern;

/** What a headline looks like, whatever it says. */
final class Heading {

	private static final int MOST_LINES = 6;

	/** 60 Chinese characters: the longest headline printed in one line. */
	private static final int LONGEST_LINE = 120;

	/** 42 Chinese characters: no column is wider. */
	static final int WIDEST_COLUMN = 84;

	/** 一、 and （二） number the parts of a text. */
	private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])");

	private static final Pattern COMMA = Pattern.compile("[，；]");

	private Heading() {
	}

	static boolean like(List<Line> lines) {
		String text = Spacing.squeeze(Block.text(lines));
		if (lines.size() > MOST_LINES || text.contains("。") || NUMBERED.matcher(text).find() || Opening.begins(text)
				|| lines.stream().anyMatch((line) -> line.cells() > LONGEST_LINE)) {
			return false;
		}
		if ("，、；：,".indexOf(text.charAt(text.length() - 1)) >= 0) {
			return false;
		}
		if (lines.size() == 1 && lines.get(0).cells() > WIDEST_COLUMN) {
			return true;
		}
		long commas = COMMA.matcher(text).results().count();
		return commas <= lines.size() && !(commas > 0 && lines.size() > 2 && column(lines));
	}

	/** Whether all lines but the last are of one width, as in running text. */
	private static boolean column(List<Line> lines) {
		int width = lines.get(0).cells();
		return lines.subList(0, lines.size() - 1).stream().allMatch((line) -> Math.abs(line.cells() - width) <= 2)
				&& lines.get(lines.size() - 1).cells() <= width + 2;
	}

}
