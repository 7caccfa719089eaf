package org.policygraph.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable ids: a prefix and the beginning of the SHA-256 of what makes a thing itself. */
public final class Ids {

	private static final int HEX_DIGITS = 16;

	/** Between the parts of a key: no text contains it, so no two keys run together. */
	private static final String SEPARATOR = "\u001f";

	private Ids() {
	}

	/**
	 * {@return the id of the thing with the given key}
	 * @param prefix two letters for the kind of thing
	 * @param key what makes it itself, in a fixed order
	 */
	public static String of(String prefix, String... key) {
		return prefix + "-" + sha256(String.join(SEPARATOR, key)).substring(0, HEX_DIGITS);
	}

	/**
	 * {@return the SHA-256 of a text in UTF-8, in hex}
	 */
	public static String sha256(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
