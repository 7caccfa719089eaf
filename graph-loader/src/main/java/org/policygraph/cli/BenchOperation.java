package org.policygraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.policygraph.cypher.CypherFile;
import org.policygraph.local.CannotRun;

/**
 * An operation of the API that is measured.
 *
 * @param name what it is called
 * @param address its path and query, with names of subjects in braces
 * @param cypher the statements that answer it, in order
 */
record BenchOperation(String name, String address, List<Plain> cypher) {

	private static final Pattern POINTER = Pattern.compile("(.+?)(?::(?:title|subtitles/\\d+))?:\\d+-\\d+");

	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private static final double NANOS = 1_000_000;

	/**
	 * A statement with its parameters.
	 *
	 * @param statement folder and name of its file
	 * @param parameters its parameters; texts may be names of subjects in braces
	 */
	record Plain(String statement, Map<String, @Nullable Object> parameters) {

		private Plain with(Map<String, String> subjects) {
			Map<String, @Nullable Object> filled = new HashMap<>();
			this.parameters.forEach((name, value) -> filled.put(name, value(name, value, subjects)));
			return new Plain(this.statement, filled);
		}

		private static @Nullable Object value(String name, @Nullable Object value, Map<String, String> subjects) {
			if (!(value instanceof String text) || !text.startsWith("{")) {
				return value;
			}
			String filled = fill(text, subjects, false);
			return (name.equals("from") || name.equals("to")) ? LocalDate.parse(filled) : filled;
		}

	}

	/**
	 * How long each took, in nanoseconds, sorted.
	 *
	 * @param cypherNanos the statements, run by the driver
	 * @param apiNanos the operation, asked over HTTP
	 */
	record Times(long[] cypherNanos, long[] apiNanos) {

		double cypher(int percentile) {
			return at(this.cypherNanos, percentile);
		}

		double api(int percentile) {
			return at(this.apiNanos, percentile);
		}

		private static double at(long[] sorted, int percentile) {
			return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / NANOS;
		}

	}

	BenchOperation with(Map<String, String> subjects) {
		return new BenchOperation(this.name, fill(this.address, subjects, true),
				this.cypher.stream().map((plain) -> plain.with(subjects)).toList());
	}

	/**
	 * Runs the statements and asks the API in turns, so that both meet the same machine.
	 */
	Times measure(Driver driver, String api, int requests) throws IOException {
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest request = HttpRequest.newBuilder(URI.create(api + this.address)).build();
		long[] cypherNanos = new long[requests];
		long[] apiNanos = new long[requests];
		for (int i = 0; i < requests; i++) {
			long start = System.nanoTime();
			run(driver);
			long middle = System.nanoTime();
			ask(client, request);
			cypherNanos[i] = middle - start;
			apiNanos[i] = System.nanoTime() - middle;
		}
		Arrays.sort(cypherNanos);
		Arrays.sort(apiNanos);
		return new Times(cypherNanos, apiNanos);
	}

	/** A program has its statements at hand. */
	private static String text(String statement) {
		return TEXTS.computeIfAbsent(statement, (name) -> CypherFile.load(name).text());
	}

	private void run(Driver driver) {
		TreeSet<String> articles = new TreeSet<>();
		try (Session session = driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			for (Plain plain : this.cypher) {
				String text = text(plain.statement());
				for (Record row : session
					.executeRead((transaction) -> transaction.run(text, plain.parameters()).list())) {
					collect(row.asMap(), articles);
				}
			}
			if (!articles.isEmpty()) {
				String quoted = text("query/quoted_articles");
				session
					.executeRead((transaction) -> transaction.run(quoted, Map.of("ids", List.copyOf(articles))).list());
			}
		}
	}

	/**
	 * An answer quotes: the articles that its facts point at are part of the question.
	 */
	private static void collect(@Nullable Object value, Collection<String> articles) {
		if (value instanceof Map<?, ?> map) {
			map.forEach((name, inner) -> {
				if ("evidence".equals(name) && inner instanceof Collection<?> pointers) {
					for (Object pointer : pointers) {
						Matcher matcher = POINTER.matcher(String.valueOf(pointer));
						if (matcher.matches()) {
							articles.add(matcher.group(1));
						}
					}
				}
				else {
					collect(inner, articles);
				}
			});
		}
		else if (value instanceof Collection<?> list) {
			list.forEach((inner) -> collect(inner, articles));
		}
	}

	private void ask(HttpClient client, HttpRequest request) throws IOException {
		try {
			HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
			if (response.statusCode() != 200) {
				throw new CannotRun("The API answers " + request.uri() + " with " + response.statusCode()
						+ "; it must run on the same graph.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private static String fill(String text, Map<String, String> subjects, boolean encoded) {
		String filled = text;
		for (Map.Entry<String, String> subject : subjects.entrySet()) {
			String value = encoded ? URLEncoder.encode(subject.getValue(), StandardCharsets.UTF_8) : subject.getValue();
			filled = filled.replace("{" + subject.getKey() + "}", value);
		}
		return filled;
	}

}
