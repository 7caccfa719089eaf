package org.policygraph.api.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.hankcs.hanlp.HanLP;

/** Forms in which words of a request are compared with those of the graph. */
public final class Chinese {

	private Chinese() {
	}

	/**
	 * {@return the text in simplified characters, half-width and lower case; punctuation
	 * stays}
	 * @param text any text
	 */
	public static String simplified(String text) {
		return HanLP
			.convertToSimplifiedChinese(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
	}

	/**
	 * {@return the form in which the graph keeps keys: simplified, letters and digits
	 * only}
	 * @param text any text
	 */
	public static String key(String text) {
		return simplified(text).codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * {@return the key of a name typed in pinyin: ü and yu after l and n are v, as in the
	 * graph}
	 * @param key a key
	 */
	public static String typedPinyin(String key) {
		return key.replace('ü', 'v').replaceAll("(?<![a-z])([ln])yu(?=[a-z]|$)", "$1v");
	}

	/**
	 * {@return how a name is read, without tones; what has no reading is left out}
	 * @param name a name
	 */
	public static String pinyin(String name) {
		return syllables(name).stream().collect(Collectors.joining());
	}

	private static List<String> syllables(String name) {
		return HanLP.convertToPinyinList(key(name))
			.stream()
			.map((pinyin) -> pinyin.getPinyinWithoutTone())
			.filter((syllable) -> !syllable.equals("none"))
			.toList();
	}

}
