package org.policygraph.api.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One row of an answer, or a map inside of one. Values are text, numbers, flags, days,
 * lists and maps.
 *
 * @param values the columns by name
 */
public record Row(Map<String, ? extends @Nullable Object> values) {

	/**
	 * Returns a text that the statement always gives.
	 * @param column its column
	 * @return the text
	 * @throws IllegalStateException if there is none: the statement or the graph breaks
	 * its contract
	 */
	public String text(String column) {
		String text = textOrNull(column);
		if (text == null) {
			throw new IllegalStateException("No " + column + " among the columns " + this.values.keySet());
		}
		return text;
	}

	/**
	 * {@return a text, or null where it is not known}
	 * @param column its column
	 */
	public @Nullable String textOrNull(String column) {
		Object value = this.values.get(column);
		return (value != null) ? value.toString() : null;
	}

	/**
	 * {@return a whole number, or null where it is not known}
	 * @param column its column
	 */
	public @Nullable Integer number(String column) {
		return (this.values.get(column) instanceof Number number) ? number.intValue() : null;
	}

	/**
	 * {@return a whole number that the statement counted; 0 where there is none}
	 * @param column its column
	 */
	public int count(String column) {
		return (this.values.get(column) instanceof Number number) ? number.intValue() : 0;
	}

	/**
	 * {@return a decimal number that the statement counted; 0 where there is none}
	 * @param column its column
	 */
	public double decimal(String column) {
		return (this.values.get(column) instanceof Number number) ? number.doubleValue() : 0;
	}

	/**
	 * {@return a day, or null where it is not known}
	 * @param column its column
	 */
	public @Nullable LocalDate day(String column) {
		return (this.values.get(column) instanceof LocalDate day) ? day : null;
	}

	/**
	 * {@return whether the column says true}
	 * @param column its column
	 */
	public boolean flag(String column) {
		return Boolean.TRUE.equals(this.values.get(column));
	}

	/**
	 * {@return a list of texts; empty where there is none}
	 * @param column its column
	 */
	public List<String> texts(String column) {
		return list(column).stream().map(String::valueOf).toList();
	}

	/**
	 * {@return a list of decimal numbers; empty where there is none}
	 * @param column its column
	 */
	public List<Double> decimals(String column) {
		return list(column).stream().map((value) -> ((Number) value).doubleValue()).toList();
	}

	/**
	 * Returns a map that the statement always gives.
	 * @param column its column
	 * @return the map as a row
	 * @throws IllegalStateException if there is none
	 */
	public Row row(String column) {
		Row row = rowOrNull(column);
		if (row == null) {
			throw new IllegalStateException("No " + column + " among the columns " + this.values.keySet());
		}
		return row;
	}

	/**
	 * {@return a map as a row, or null where there is none}
	 * @param column its column
	 */
	public @Nullable Row rowOrNull(String column) {
		return (this.values.get(column) instanceof Map<?, ?> map) ? of(map) : null;
	}

	/**
	 * {@return a list of maps as rows; empty where there is none}
	 * @param column its column
	 */
	public List<Row> rows(String column) {
		return list(column).stream().map((value) -> of((Map<?, ?>) value)).toList();
	}

	private List<?> list(String column) {
		return (this.values.get(column) instanceof List<?> list) ? list : List.of();
	}

	@SuppressWarnings("unchecked")
	private static Row of(Map<?, ?> map) {
		return new Row((Map<String, ? extends @Nullable Object>) map);
	}

}
