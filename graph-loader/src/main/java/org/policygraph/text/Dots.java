package org.policygraph.text;

import java.util.regex.Pattern;

/**
 * The dot that parts a transliterated name (弗拉基米尔·普京), and what printers take for it.
 */
public final class Dots {

	/** The dots that part a name beyond doubt. */
	public static final String SURE = "·‧•･・∙";

	private static final Pattern PARTING = Pattern.compile("[" + SURE + "]");

	private Dots() {
	}

	/**
	 * {@return whether the character parts a transliterated name beyond doubt}
	 * @param character a character
	 */
	public static boolean is(char character) {
		return SURE.indexOf(character) >= 0;
	}

	/**
	 * {@return the parts of a name: 弗拉基米尔·普京 → 弗拉基米尔, 普京}
	 * @param name a name as printed
	 */
	public static String[] parts(String name) {
		return PARTING.split(name);
	}

	/**
	 * {@return what an article calls somebody whose name it prints in full once: 达恩 of
	 * 尼库绍尔·达恩; a name without a dot itself}
	 * @param name a name as printed
	 */
	public static String lastPart(String name) {
		int dot = name.length() - 1;
		while (dot >= 0 && !is(name.charAt(dot))) {
			dot--;
		}
		return name.substring(dot + 1);
	}

	/**
	 * {@return whether the second name is what stands behind a dot of the first: 奥尔塔 of
	 * 若泽·奥尔塔}
	 * @param full a name as printed
	 * @param part another
	 */
	public static boolean shortens(String full, String part) {
		return full.length() > part.length() && full.endsWith(part)
				&& is(full.charAt(full.length() - part.length() - 1));
	}

}
