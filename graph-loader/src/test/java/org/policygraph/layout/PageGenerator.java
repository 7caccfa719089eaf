package org.policygraph.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.policygraph.article.Kind;
import org.policygraph.layout.Columns.Paragraphing;

/**
 * Makes newspaper pages of our own articles: other column widths, headlines over or under
 * the body, banners, photographs, quotations, jump lines, stray blanks, furniture. The
 * same seed makes the same page.
 */
public final class PageGenerator {

	private static final List<String> BANNERS = List.of("奋进新征程 建功新时代", "稳中求进 以进促稳 先立后破", "新春走基层", "聚焦项目建设 冲刺全年目标",
			"推动绿色发展 谱写兴农新篇", "高质量发展看岚河");

	private static final List<String> HEADERS = List.of("岚河日报", "LANHE DAILY", "2024年3月20日 星期三", "农历甲辰年二月十一",
			"中共岚河市委主管主办", "国内统一连续出版物号：CN 00-0001", "第8023期 今日8版", "今日 多云转晴 8℃～19℃", "1版 要闻", "新闻热线：0000-1234567");

	private static final List<String> FOOTERS = List.of("责编：甘雨 版式：蒋帆 校对：谷禾", "责任编辑 甘雨 美编 蒋帆", "邮箱：lhrb@example.com",
			"岚河日报社印刷厂印刷", "广告热线：0000-7654321", "公益广告", "本版图片由本报资料室提供", "零售价：1.50元");

	private final List<OwnArticle> articles;

	private final Random random;

	private final Columns columns;

	private final boolean habitAbove;

	private final int page;

	private final Set<Habit> habits;

	private PageGenerator(List<OwnArticle> articles, Random random, Set<Habit> habits) {
		this.habits = habits;
		this.articles = new ArrayList<>(articles);
		this.random = random;
		Collections.shuffle(this.articles, random);
		Paragraphing[] styles = Paragraphing.values();
		this.columns = new Columns(12 + random.nextInt(29), styles[random.nextInt(styles.length)],
				8 + random.nextInt(30), random.nextBoolean() ? 0 : 0.01, random);
		this.habitAbove = random.nextBoolean();
		this.page = 1 + random.nextInt(4);
	}

	public static GeneratedPage generate(List<OwnArticle> articles, long seed) {
		return generate(articles, seed, EnumSet.noneOf(Habit.class));
	}

	/**
	 * {@return a page of a paper that gives fewer signs of where a piece begins}
	 */
	static GeneratedPage generate(List<OwnArticle> articles, long seed, Set<Habit> habits) {
		return new PageGenerator(articles, new Random(seed), habits).page();
	}

	private GeneratedPage page() {
		List<String> lines = new ArrayList<>(some(HEADERS, 4));
		List<GeneratedPage.Piece> pieces = new ArrayList<>();
		lines.add("");
		for (OwnArticle own : this.articles.subList(0, 3 + this.random.nextInt(5))) {
			pieces.add(article(own, lines));
			if (chance(0.15)) {
				pieces.add(caption(own, lines));
			}
			if (chance(0.1)) {
				lines.addAll(some(FOOTERS, 1));
				lines.add("");
			}
		}
		if (chance(0.3)) {
			quote(pieces, lines);
		}
		lines.addAll(some(FOOTERS, 3));
		if (this.habits.contains(Habit.BLANKLESS)) {
			lines.removeIf(String::isEmpty);
		}
		return new GeneratedPage(String.join("\n", lines) + "\n", List.copyOf(pieces));
	}

	private GeneratedPage.Piece article(OwnArticle own, List<String> lines) {
		boolean above = chance(0.1) != this.habitAbove;
		String banner = (own.banner() != null) ? own.banner() : chance(0.1) ? pick(BANNERS) : null;
		boolean from = own.paragraphs().size() > 2 && chance(0.1);
		boolean on = own.paragraphs().size() > 2 && !from && chance(0.2);
		List<String> text = new ArrayList<>(own.paragraphs());
		if (from) {
			text.remove(0);
		}
		if (on) {
			text.remove(text.size() - 1);
		}
		if (banner != null) {
			lines.addAll(List.of(banner, ""));
		}
		if (above) {
			headline(own, lines);
			if (this.habits.contains(Habit.CLOSE)) {
				lines.remove(lines.size() - 1);
			}
		}
		int jump = 2 + this.random.nextInt(7);
		lines.addAll(this.columns.set(printed(own, text, from ? jump : 0, on ? jump : 0)));
		if (above || !this.habits.contains(Habit.CLOSE)) {
			lines.add("");
		}
		if (!above) {
			headline(own, lines);
		}
		return new GeneratedPage.Piece(own, own.commentary() ? Kind.COMMENTARY : Kind.NEWS, own.title(),
				own.subtitles(), banner, on ? jump : null, from ? jump : null, String.join("\n", text));
	}

	private List<String> printed(OwnArticle own, List<String> text, int from, int on) {
		List<String> printed = new ArrayList<>(text);
		if (from > 0) {
			printed.set(0, "（上接第" + from + "版）" + printed.get(0));
		}
		else {
			String opening = this.habits.contains(Habit.UNSIGNED) ? "" : own.opening();
			printed.set(0, opening + (opening.isEmpty() ? "" : " ") + printed.get(0));
		}
		if (on > 0) {
			int last = printed.size() - 1;
			printed.set(last, printed.get(last) + (chance(0.5) ? "（下转第" + on + "版）" : " （下转" + on + "版）"));
		}
		return printed;
	}

	private void headline(OwnArticle own, List<String> lines) {
		boolean apart = chance(0.4);
		lines.addAll(this.habits.contains(Habit.WRAPPED) ? this.columns.headline(own.title()) : List.of(own.title()));
		for (String subtitle : own.subtitles()) {
			if (apart) {
				lines.add("");
			}
			String[] phrases = subtitle.split(" ");
			boolean equal = phrases.length == 2 && phrases[0].length() == phrases[1].length();
			lines.addAll((equal && chance(0.5)) ? List.of(phrases) : List.of(subtitle));
		}
		lines.add("");
		if (own.byline() != null) {
			lines.addAll(List.of(own.byline(), ""));
		}
	}

	private GeneratedPage.Piece caption(OwnArticle own, List<String> lines) {
		String first = own.paragraphs().get(0);
		boolean unsigned = this.habits.contains(Habit.UNSIGNED);
		String text = unsigned ? "图为" + own.title() + "现场。" : first.substring(0, first.indexOf('。') + 1);
		lines.addAll(this.columns.set(List.of(text + (chance(0.5) ? "本报记者 林深 摄" : "（林深 摄）"))));
		lines.add("");
		return new GeneratedPage.Piece(own, Kind.CAPTION, null, List.of(), null, null, null, text);
	}

	/** A passage of at least 25 characters that the page's text has. */
	private void quote(List<GeneratedPage.Piece> pieces, List<String> lines) {
		for (GeneratedPage.Piece piece : List.copyOf(pieces)) {
			String text = piece.text().substring(piece.text().lastIndexOf('\n') + 1);
			int comma = text.indexOf('，');
			int stop = text.indexOf('。', comma);
			if (piece.kind() == Kind.NEWS && comma > 0 && stop > comma + 30) {
				String quote = text.substring(comma + 1, stop);
				lines.addAll(this.columns.set(List.of(quote)));
				lines.add("");
				pieces.add(new GeneratedPage.Piece(piece.own(), Kind.PULL_QUOTE, null, List.of(), null, null, null,
						quote));
				return;
			}
		}
	}

	private List<String> some(List<String> from, int most) {
		List<String> lines = new ArrayList<>(from);
		Collections.shuffle(lines, this.random);
		return lines.subList(0, this.random.nextInt(most + 1));
	}

	/** What leaves a page with fewer signs of where a piece begins. */
	enum Habit {

		/** No empty line between a headline and its text. */
		CLOSE,
		/** No empty line at all. */
		BLANKLESS,
		/**
		 * No 本报讯 and the like at the head of reports. There, a photograph's text cannot
		 * be the first sentence: nothing would tell the two apart.
		 */
		UNSIGNED,
		/** Headlines are broken at the width of the column. */
		WRAPPED

	}

	private <T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	private boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

}
