package org.policygraph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Document;

/**
 * The one article of a record, without the residue of the web page that it was taken
 * from.
 */
final class RecordLayout {

	/** Headline lines that are printed again over the text. */
	private static final int MOST_HEADLINES = 5;

	private static final Pattern NAME = Pattern.compile("(?![第附])[\\p{IsHan}]{2,4}(?<![号令告历])");

	/** A shorter line under a name is a list or a letter, not an article. */
	private static final int SHORTEST_PARAGRAPH = 40;

	private RecordLayout() {
	}

	static Article article(Document document) {
		List<String> lines = new ArrayList<>(Residue.lines(document.text()));
		String title = Spacing.headline(document.title());
		Headline headline = new Headline(title.isEmpty() ? null : title, headlines(lines, title), null);
		String byline = byline(lines, title);
		Body body = Body.of(lines, document.source().published(), Spacing::record);
		Kind kind = Headlines.isCommentary(headline, byline) ? Kind.COMMENTARY : Kind.NEWS;
		Credits credits = new Credits(body.dateline(), byline, body.reporters(), body.photographers());
		return new Article(document.id(), document.source(), kind, headline, credits, body.continuedOnPage(),
				body.continuedFromPage(), body.text());
	}

	/**
	 * Takes the headline off the text where it is repeated there: the lines of the title,
	 * and lines without a full stop over an opening (央视网消息：).
	 * @return those of its lines that the title does not have
	 */
	private static List<String> headlines(List<String> lines, String title) {
		String known = Spacing.squeeze(title);
		List<String> others = new ArrayList<>();
		int end = opening(lines);
		int i = 0;
		while (i < lines.size() - 1) {
			String line = Spacing.squeeze(lines.get(i));
			boolean repeated = line.length() > 4 && known.contains(line);
			if (!repeated && i >= end) {
				break;
			}
			if (!repeated) {
				others.add(Spacing.headline(lines.get(i)));
			}
			i++;
		}
		lines.subList(0, i).clear();
		return others;
	}

	/**
	 * The number of the line with which the report opens, if only headlines are over it;
	 * else 0.
	 */
	private static int opening(List<String> lines) {
		for (int i = 0; i < Math.min(lines.size(), MOST_HEADLINES); i++) {
			if (Opening.begins(lines.get(i))) {
				return i;
			}
			if (!Heading.like(List.of(Line.of(lines.get(i))))) {
				return 0;
			}
		}
		return 0;
	}

	/** An author's name alone on the first line. */
	private static @Nullable String byline(List<String> lines, String title) {
		if (lines.size() < 2 || lines.get(1).length() < SHORTEST_PARAGRAPH) {
			return null;
		}
		String name = Spacing.squeeze(lines.get(0));
		if (!NAME.matcher(name).matches() || title.contains(name)) {
			return null;
		}
		lines.remove(0);
		return name;
	}

}
