package org.policygraph.events;

import java.util.List;
import java.util.regex.Pattern;

import org.policygraph.text.Lexicon;

/** One way to write what names of events print in several: 政协十三届五次会议. */
public final class NameForms {

	/** What is numbered in names: 第三届, 第16次, 第二阶段. */
	public static final List<String> UNITS = Lexicon.lines(NameForms.class, "units.txt");

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final Pattern CHINESE = Pattern
		.compile("(?:第|^|(?<=[^一二三四五六七八九十百〇零]))([一二三四五六七八九十百〇零]{1,6})(?=中全会|" + String.join("|", UNITS) + ")");

	private static final List<Form> FORMS = Lexicon.table(NameForms.class, "name-forms.tsv", 4)
		.stream()
		.map((row) -> new Form(Pattern.compile(row.get(0)), row.get(1).equals("-") ? "" : row.get(1)))
		.toList();

	private NameForms() {
	}

	/**
	 * {@return the name or headline with every known form written in one way, and numbers
	 * as 第16次}
	 */
	public static String of(String printed) {
		String text = CHINESE.matcher(printed).replaceAll((match) -> "第" + value(match.group(1)));
		for (Form form : FORMS) {
			text = form.pattern().matcher(text).replaceAll(form.written());
		}
		return text;
	}

	/** The value of 一百三十六, 二十, 十四, 一三六. */
	private static int value(String printed) {
		int sum = 0;
		int digit = 0;
		for (char character : printed.replace('零', '〇').toCharArray()) {
			int unit = (character == '百') ? 100 : (character == '十') ? 10 : 0;
			if (unit > 0) {
				sum += Math.max(digit, 1) * unit;
				digit = 0;
			}
			else {
				digit = digit * 10 + DIGITS.indexOf(character);
			}
		}
		return sum + digit;
	}

	private record Form(Pattern pattern, String written) {

	}

}
