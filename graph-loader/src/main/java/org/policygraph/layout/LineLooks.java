package org.policygraph.layout;

import java.util.regex.Pattern;

/**
 * How much a line alone looks like what it is taken for, as a logarithm of odds: what
 * speaks neither for nor against it counts nothing.
 */
final class LineLooks {

	private static final double NEVER = Double.NEGATIVE_INFINITY;

	private static final Rules TEXT_SIGNS = Rules.load("text-signs.tsv");

	private static final Rules CONTINUATIONS = Rules.load("continuations.tsv");

	private static final Rules SUBHEADS = Rules.load("subheads.tsv");

	/** 16 Chinese characters: the longest headline within a text. */
	private static final int LONGEST_SUBHEAD = 32;

	/** 8 Chinese characters: most headlines are longer. */
	private static final int SHORT_HEAD = 16;

	/** What each character without any punctuation counts against running text. */
	private static final double UNPUNCTUATED = 0.07;

	/** A headline has no more lines. */
	private static final int FEW_LINES = 3;

	/** What it counts against text that a few lines end without a sentence. */
	private static final double BROKEN_OFF = 2;

	/** Few clauses are longer, and few headlines. */
	private static final int LONGEST_CLAUSE = 20;

	/** 一、 and （二） number the parts of a text. */
	private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d+[.．、])");

	private static final Pattern COMMA = Pattern.compile("[，；,;]");

	private static final Pattern MARKS = Pattern.compile("[，。；、,;]");

	private static final Pattern STOP = Pattern.compile("。|\\p{IsHan}\\.");

	private static final Pattern EXCLAIMS = Pattern.compile("[！？]$");

	private static final Pattern HANGS = Pattern.compile("[，、；,;（(“‘]$");

	/** A bracket that is not closed. */
	private static final Pattern OPEN = Pattern.compile("[（(][^）)]*$");

	private static final Pattern MIDDLE = Pattern.compile("^[，。、；：！？”’》）…]");

	/** The last word of a sentence that began on the line before. */
	private static final Pattern LAST_WORD = Pattern.compile("^[\\p{IsHan}]{1,7}。");

	private static final Pattern DAY = Pattern
		.compile("^(?:(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|近日|日前|昨日|昨天|今天|连日来)");

	private final PageLines lines;

	private final Echo echo;

	/** By line and label. */
	private final double[][] odds;

	LineLooks(PageLines lines) {
		this.lines = lines;
		this.echo = new Echo(lines.lines(0, lines.size()));
		this.odds = new double[lines.size()][Label.values().length];
		for (int i = 0; i < lines.size(); i++) {
			for (Label label : Label.values()) {
				this.odds[i][label.ordinal()] = look(label, i);
			}
		}
	}

	/**
	 * {@return what speaks for the line being this, or negative infinity}
	 */
	double of(Label label, int i) {
		return this.odds[i][label.ordinal()];
	}

	private double look(Label label, int i) {
		return switch (label) {
			case FURNITURE -> this.lines.signs(i).furniture() ? 4 : NEVER;
			case BYLINE -> this.lines.signs(i).byline() ? 3 : NEVER;
			case HEAD -> head(i);
			case SUBHEAD -> subhead(i);
			case FIRST -> text(i) + (this.lines.signs(i).begins() ? 4 : dated(i) ? 0.7 : 0) - (middle(i) ? 10 : 0)
					- (LAST_WORD.matcher(this.lines.line(i).text()).find() ? 3 : 0) - (goesOn(i) ? 3 : 0);
			case TEXT -> text(i) - (this.lines.signs(i).begins() ? 5 : 0);
			case CAPTION, QUOTE -> NEVER;
		};
	}

	/** News begin with the day. */
	private boolean dated(int i) {
		return DAY.matcher(this.lines.line(i).text()).find();
	}

	private boolean goesOn(int i) {
		return CONTINUATIONS.matches(this.lines.line(i).text());
	}

	private boolean middle(int i) {
		return middle(this.lines.line(i).text());
	}

	/**
	 * {@return whether the line begins with punctuation that ends something}
	 */
	static boolean middle(String line) {
		return MIDDLE.matcher(line).find();
	}

	private double text(int i) {
		String text = Spacing.squeeze(this.lines.line(i).text());
		boolean marked = MARKS.matcher(text).find() || this.lines.listing(i);
		double score = marked ? 0 : -UNPUNCTUATED * Math.min(text.length(), LONGEST_CLAUSE);
		return score - (this.lines.signs(i).byline() ? 1 : 0)
				- (!breaksOff(i) ? 0 : this.lines.widths().full(i) ? BROKEN_OFF / 2 : BROKEN_OFF);
	}

	/** Whether a few lines between empty ones end without a sentence. */
	private boolean breaksOff(int last) {
		int first = last;
		while (first > 0 && this.lines.gap(first) == 0 && last - first < FEW_LINES) {
			first--;
		}
		return last - first < FEW_LINES && alone(first, last) && !this.lines.signs(last).ends();
	}

	private boolean alone(int first, int last) {
		return (last + 1 == this.lines.size() || this.lines.gap(last + 1) > 0) && this.lines.gap(first) > 0;
	}

	private double head(int i) {
		return head(i, i, Spacing.squeeze(this.lines.line(i).text()));
	}

	/**
	 * {@return what speaks for lines being one headline}
	 * @param first the first line
	 * @param last the last line
	 * @param text what they say, without blanks
	 */
	double head(int first, int last, String text) {
		for (int i = first; i <= last; i++) {
			Signs signs = this.lines.signs(i);
			if (signs.opens() || signs.comes() || signs.leaves()
					|| (first < last && (signs.byline() || signs.furniture()))) {
				return NEVER;
			}
		}
		double score = echoed(first, last, text);
		score -= STOP.matcher(text).find() ? 7 : 0;
		score -= HANGS.matcher(text).find() ? 3.5 : OPEN.matcher(text).find() ? 2 : 0;
		score -= (first == last && this.lines.indents().usual(first)) ? 2 : 0;
		score -= text.endsWith("：") ? 1.5 : 0;
		score -= NUMBERED.matcher(text).find() ? 3 : 0;
		score -= 1.6 * COMMA.matcher(text).results().count();
		score -= middle(text) ? 5 : CONTINUATIONS.matches(text) ? 2 : 0;
		score -= (text.length() < 3) ? 1 : 0;
		score -= TEXT_SIGNS.matches(text) ? 2 : 0;
		score += Titles.reports(text) ? 0.7 : 0;
		score += (EXCLAIMS.matcher(text).find() && alone(first, last)) ? 1.5 : 0;
		score += (first == last && Banner.like(this.lines.line(first).text())) ? 1.5 : 0;
		return score - (this.lines.signs(last).byline() ? 1 : 0) - (this.lines.listing(first) ? 1 : 0);
	}

	/**
	 * Measured: the logarithm of how much oftener headlines are echoed so than lines of
	 * text without punctuation.
	 */
	private double echoed(int first, int last, String text) {
		if (!alone(first, last) && COMMA.matcher(text).find()) {
			return 0;
		}
		double echo = this.echo.of(first, last);
		return (echo >= 0.8) ? 1.6 : (echo >= 0.7) ? 0.8 : (echo >= 0.6) ? 0.2 : (echo >= 0.4) ? -0.4 : -1.1;
	}

	private double subhead(int i) {
		Line line = this.lines.line(i);
		String text = Spacing.squeeze(line.text());
		Signs signs = this.lines.signs(i);
		boolean impossible = line.cells() > LONGEST_SUBHEAD || STOP.matcher(text).find() || HANGS.matcher(text).find()
				|| signs.begins() || signs.leaves() || middle(i) || Banner.like(line.text()) || signs.byline()
				|| signs.furniture();
		if (impossible) {
			return NEVER;
		}
		double score = (line.cells() <= SHORT_HEAD) ? 0.5 : -1;
		score -= Titles.reports(text) ? 1.5 : 0;
		return score + (SUBHEADS.matches(text) ? 3 : 0) - COMMA.matcher(text).results().count();
	}

}
