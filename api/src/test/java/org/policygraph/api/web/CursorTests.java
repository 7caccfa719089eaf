package org.policygraph.api.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	private static final List<String> KEY = List.of("𠮷大田", "2025-07-15", "");

	private final TreeMap<String, String> filter = new TreeMap<>();

	@Test
	void keyComesBackAsItWas() {
		this.filter.put("name", "刘");
		String cursor = Cursor.of("/events", this.filter, KEY);
		assertThat(cursor).matches("[\\w-]+");
		assertThat(Cursor.key(cursor, "/events", this.filter)).isEqualTo(KEY);
	}

	@Test
	void cursorOfAnotherPathOrFilterIsRefused() {
		String cursor = Cursor.of("/events", this.filter, KEY);
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.key(cursor, "/people", this.filter));
		this.filter.put("name", "刘");
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.key(cursor, "/events", this.filter));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "刘", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void whatIsNoCursorIsRefused(String cursor) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.key(cursor, "/events", this.filter));
	}

	@Test
	void changedCursorIsRefused() {
		String cursor = Cursor.of("/events", this.filter, KEY);
		String changed = cursor.substring(0, cursor.length() - 4) + "AAAA";
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.key(changed, "/events", this.filter));
	}

	@ParameterizedTest
	@ValueSource(strings = { "00", "00FF", "0001FF", "FFFF00" })
	void aTornKeyIsRefusedThoughItsHashIsRight(String body) throws NoSuchAlgorithmException {
		byte[] torn = HexFormat.of().parseHex(body);
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		digest.update("/events".getBytes(StandardCharsets.UTF_8));
		byte[] hash = Arrays.copyOf(digest.digest(torn), 12);
		byte[] all = Arrays.copyOf(hash, hash.length + torn.length);
		System.arraycopy(torn, 0, all, hash.length, torn.length);
		String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(all);
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.key(cursor, "/events", this.filter));
	}

}
