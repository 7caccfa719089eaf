package org.policygraph.api.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

import org.springframework.web.util.UriUtils;

/**
 * Which part of a collection is asked for. Statements of collections get {@code $after}
 * (the key of the last row already given, or null) and {@code $limit}, and return each
 * row's key as a list of texts in the column {@code key}.
 *
 * @param path the path of the collection, percent-encoded
 * @param filter the other parameters of the question
 * @param limit how many items at most
 * @param after the key of the last row already given, or null at the start
 */
public record Paging(String path, SortedMap<String, String> filter, int limit, @Nullable List<String> after) {

	/** Items on a page unless asked otherwise. */
	public static final int DEFAULT_LIMIT = 20;

	/** The most items that a page can have. */
	public static final int MAX_LIMIT = 200;

	/**
	 * Returns the parameters of a statement.
	 * @param parameters those of the question itself
	 * @return the same with {@code after} and {@code limit}, which is one more than the
	 * page shows: that row tells whether there is a next page
	 */
	public Map<String, @Nullable Object> with(Map<String, ? extends @Nullable Object> parameters) {
		Map<String, @Nullable Object> all = new HashMap<>(parameters);
		all.put("after", this.after);
		all.put("limit", this.limit + 1);
		return all;
	}

	/**
	 * {@return the first part of the key of the last row already given, or null at the
	 * start}
	 * @throws BadQuestion if the key has no parts
	 */
	public @Nullable String firstAfter() {
		return (this.after != null) ? after(0) : null;
	}

	/**
	 * {@return a part of the key of the last row already given}
	 * @param part which part, from 0
	 * @throws BadQuestion if the key has no such part
	 */
	public String after(int part) {
		if (this.after == null || part >= this.after.size()) {
			throw noCursor(null);
		}
		return this.after.get(part);
	}

	/**
	 * {@return a part of the key of the last row already given that is a number}
	 * @param part which part, from 0
	 * @throws BadQuestion if it is none
	 */
	public double numberAfter(int part) {
		try {
			return Double.parseDouble(after(part));
		}
		catch (NumberFormatException ex) {
			throw noCursor(ex);
		}
	}

	private static BadQuestion noCursor(@Nullable Throwable cause) {
		return new BadQuestion("cursor", "", "follow the address in \"next\" as it is", cause);
	}

	/**
	 * {@return the rows that the page shows}
	 * @param rows the rows of a statement that got {@link #with} these parameters
	 */
	public List<Row> shown(List<Row> rows) {
		return rows.subList(0, Math.min(this.limit, rows.size()));
	}

	/**
	 * Makes the page.
	 * @param <T> the items' type
	 * @param rows the rows of a statement that got {@link #with} these parameters
	 * @param item makes an item of a row
	 * @return the page
	 */
	public <T> Page<T> page(List<Row> rows, Function<Row, T> item) {
		return page(rows, (row) -> row.texts("key"), item);
	}

	/**
	 * Makes the page of what is no row.
	 * @param <S> what was found
	 * @param <T> the items' type
	 * @param found what comes after {@link #after}, one more than {@link #limit} if there
	 * are as many
	 * @param key gives the place of one of them in the collection
	 * @param item makes an item of one of them
	 * @return the page
	 */
	public <S, T> Page<T> page(List<S> found, Function<S, List<String>> key, Function<S, T> item) {
		List<S> shown = found.subList(0, Math.min(this.limit, found.size()));
		String next = (found.size() > shown.size()) ? next(key.apply(shown.get(shown.size() - 1))) : null;
		return new Page<>(shown.stream().map(item).toList(), next);
	}

	private String next(List<String> key) {
		StringBuilder address = new StringBuilder(this.path).append('?');
		this.filter
			.forEach((name, value) -> address.append(encode(name)).append('=').append(encode(value)).append('&'));
		return address.append("limit=")
			.append(this.limit)
			.append("&cursor=")
			.append(Cursor.of(this.path, this.filter, key))
			.toString();
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
