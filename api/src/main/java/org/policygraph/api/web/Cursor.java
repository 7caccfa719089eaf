package org.policygraph.api.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;

/**
 * The place in a collection after a given row, as an opaque text. It carries the row's
 * key and a hash of the key and the whole question, so that a cursor of another question
 * is recognised and not silently answered.
 */
final class Cursor {

	private static final int HASH_LENGTH = 12;

	private Cursor() {
	}

	static String of(String path, SortedMap<String, String> filter, List<String> key) {
		byte[] body = bytes(key);
		byte[] hash = hash(path, filter, body);
		byte[] all = Arrays.copyOf(hash, hash.length + body.length);
		System.arraycopy(body, 0, all, hash.length, body.length);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
	}

	/**
	 * Reads a cursor.
	 * @throws IllegalArgumentException if it is none, or one of another question
	 */
	static List<String> key(String cursor, String path, SortedMap<String, String> filter) {
		byte[] all = Base64.getUrlDecoder().decode(cursor);
		if (all.length <= HASH_LENGTH) {
			throw new IllegalArgumentException("too short");
		}
		byte[] body = Arrays.copyOfRange(all, HASH_LENGTH, all.length);
		if (!MessageDigest.isEqual(hash(path, filter, body), Arrays.copyOf(all, HASH_LENGTH))) {
			throw new IllegalArgumentException("of another question");
		}
		return texts(body);
	}

	private static byte[] hash(String path, SortedMap<String, String> filter, byte[] body) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(path.getBytes(StandardCharsets.UTF_8));
			filter.forEach((name, value) -> digest.update(bytes(List.of(name, value))));
			digest.update(body);
			return Arrays.copyOf(digest.digest(), HASH_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	private static byte[] bytes(List<String> texts) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			for (String text : texts) {
				out.writeUTF(text);
			}
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Anybody can make a cursor whose hash is right; what it says may still be none. */
	private static List<String> texts(byte[] bytes) {
		List<String> texts = new ArrayList<>();
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			while (in.available() > 0) {
				texts.add(in.readUTF());
			}
			return texts;
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("torn", ex);
		}
	}

}
