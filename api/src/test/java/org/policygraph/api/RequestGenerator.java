package org.policygraph.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.policygraph.api.Description.Operation;
import tools.jackson.databind.JsonNode;

/**
 * Makes requests from a description: mostly what it allows, sometimes what nobody should
 * send.
 */
final class RequestGenerator {

	private static final List<String> HOSTILE = List.of(" ", "'", "\"", "\"}) DETACH DELETE n //", "\0",
			"\u202e𠮷\uFFFE", "a".repeat(3000), "刘".repeat(700), "-1", "99999999999999999999", "2025-02-30",
			"0000-00-00", "+999999999-01-01", "null", "[]", "{}", "../../etc/passwd", "<script>alert(1)</script>", "%",
			"*:*", "AND OR NOT", "a AND (", "\\", "\r\nX: y", "${jndi:x}", "٣", "1e9", "true", "pe-", "|", "ev-|",
			"a,b,,c", ",", ":", Integer.toString(Integer.MAX_VALUE), Long.toString(Long.MIN_VALUE), "1.5", "NaN",
			"9999-12-31", "-0001-01-01", "0000-01-01", "2025-W28", "2025-07-14T00:00:00Z", "\uFEFF刘星", "刘\u200D星",
			"e\u0301\u0301\u0301", "👨‍👩‍👧‍👦", "ﷺ", "İ", "\u3000", "劉".repeat(1000), "[2020-01-01 TO *]", "name:刘~2",
			"*", "?", "/.*/", "\u0085", "\uFDD0", "%25", "$$", "`", "\uD7FF\uE000");

	private static final List<String> RAW = List.of("%FF", "%C0%AF", "%00", "%", "%ZZ", "+", "%2F", "%252F");

	private static final List<String> WORDS = List.of("水利", "会议", "周大河", "省委书记", "供水一体化", "a", "工作", "山西省", "北京市",
			"省委");

	/** Cursors are remembered up to so many. */
	private static final int CURSORS = 50;

	private final Random random;

	private final List<String> ids;

	private final List<String> cursors = new ArrayList<>(List.of("", "AAAA", "A".repeat(4000)));

	RequestGenerator(long seed, List<String> ids) {
		this.random = new Random(seed);
		this.ids = ids;
	}

	/** The address of a request for an operation. */
	String address(Operation operation) {
		String path = operation.path();
		List<String> pairs = new ArrayList<>();
		for (JsonNode parameter : operation.parameters()) {
			String name = parameter.get("name").asString();
			if ("path".equals(parameter.get("in").asString())) {
				path = path.replace("{" + name + "}", value(name, parameter));
			}
			else if (parameter.path("required").asBoolean() || chance(0.35)) {
				pairs.add(name + "=" + value(name, parameter));
			}
		}
		if (chance(0.04)) {
			pairs.add(encode(pick(HOSTILE)) + "=1");
		}
		if (chance(0.04) && !pairs.isEmpty()) {
			pairs.add(pick(pairs));
		}
		return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
	}

	/** Remembers where a collection went on, to try it elsewhere, whole and broken. */
	void note(String next) {
		String cursor = next.substring(next.indexOf("cursor=") + "cursor=".length());
		if (this.cursors.size() < CURSORS) {
			this.cursors.add(cursor);
		}
		else {
			this.cursors.set(this.random.nextInt(CURSORS), cursor);
		}
	}

	private String cursor() {
		String cursor = pick(this.cursors);
		if (cursor.isEmpty() || chance(0.4)) {
			return cursor;
		}
		int at = this.random.nextInt(cursor.length());
		return chance(0.5) ? cursor.substring(0, at)
				: cursor.substring(0, at) + (char) ('A' + this.random.nextInt(26)) + cursor.substring(at + 1);
	}

	String method() {
		return chance(0.94) ? "GET" : pick(List.of("HEAD", "POST", "DELETE", "PUT", "PATCH", "OPTIONS"));
	}

	String[] headers() {
		List<String> headers = new ArrayList<>();
		if (chance(0.2)) {
			headers.addAll(List.of("Accept", pick(List.of("application/json", "*/*", "text/html", "a/b;q=x", ";;"))));
		}
		if (chance(0.2)) {
			headers.addAll(List.of("Accept-Language", pick(List.of("zh", "en", "*", "x-;q=2", "zh-Hant-TW,en;q=0.1"))));
		}
		if (chance(0.1)) {
			headers.addAll(List.of("If-None-Match", pick(List.of("*", "\"", "W/\"0\"", "x,y"))));
		}
		return headers.toArray(String[]::new);
	}

	private String value(String name, JsonNode parameter) {
		if (chance(0.04)) {
			return "path".equals(parameter.get("in").asString()) ? pick(RAW).replace("/", "") : pick(RAW);
		}
		return encode(chance(0.15) ? hostile() : valid(name, parameter));
	}

	private String hostile() {
		if (chance(0.7)) {
			return pick(HOSTILE);
		}
		return this.random.ints(1 + this.random.nextInt(20), 0, 0x110000)
			.filter((point) -> point < 0xD800 || point > 0xDFFF)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.append('x')
			.toString();
	}

	private String valid(String name, JsonNode parameter) {
		JsonNode schema = parameter.path("schema");
		if (schema.has("enum")) {
			return pick(schema.get("enum").valueStream().map(JsonNode::asString).toList());
		}
		if (schema.path("format").asString("").equals("date") || name.equals("date")) {
			return LocalDate.of(2024, 6, 1).plusDays(this.random.nextInt(500)).toString();
		}
		if (name.equals("cursor")) {
			return cursor();
		}
		String type = schema.path("type").asString("string");
		if (type.equals("integer")) {
			int most = schema.path("maximum").asInt(200);
			return Integer.toString(1 + this.random.nextInt(Math.max(1, most)));
		}
		if (type.equals("boolean")) {
			return Boolean.toString(chance(0.5));
		}
		if (name.equals("ids")) {
			return pick(this.ids) + "," + pick(this.ids);
		}
		return (schema.has("description") || "path".equals(parameter.get("in").asString()) || chance(0.5))
				? pick(this.ids) : pick(WORDS);
	}

	private boolean chance(double share) {
		return this.random.nextDouble() < share;
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
