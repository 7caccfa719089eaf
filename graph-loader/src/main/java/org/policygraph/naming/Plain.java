package org.policygraph.naming;

import java.text.Normalizer;
import java.util.Locale;

import com.hankcs.hanlp.HanLP;

/**
 * Text as it is compared: simplified characters, half-width, lower case, letters and
 * digits only.
 */
final class Plain {

	private Plain() {
	}

	static String of(String text) {
		String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return HanLP.convertToSimplifiedChinese(compatible)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
