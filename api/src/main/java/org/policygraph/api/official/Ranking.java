package org.policygraph.api.official;

import java.util.List;
import java.util.function.BiFunction;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.evidence.Quotes;
import org.policygraph.api.graph.Row;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paged;
import org.policygraph.api.web.Paging;

/**
 * A part of a ranking that follows from a person's events.
 *
 * @param <T> what is ranked
 * @param items the items, the highest first
 * @param next the address of the following items, or null after the last
 * @param events how many events were looked at
 * @param crowds how many of them were left out because too many took part
 * @param truncated whether there are earlier events that were not looked at
 */
record Ranking<T>(List<T> items,
		@Schema(description = "Address of the following items; null after the last.") @Nullable String next,
		@Schema(description = "How many events were looked at.") int events,
		@Schema(description = "How many of them were left out because too many took part.") int crowds,
		@Schema(description = "Whether there may be earlier events that were not looked at.") boolean truncated)
		implements
			Paged {

	static <T> Ranking<T> of(List<Row> rows, Quotes quotes, Paging paging, BiFunction<Row, Quotes, T> item) {
		Page<T> page = paging.page(rows, (row) -> item.apply(row, quotes));
		int looked = rows.isEmpty() ? 0 : rows.get(0).count("looked");
		int crowds = rows.isEmpty() ? 0 : rows.get(0).count("crowds");
		return new Ranking<>(page.items(), page.next(), looked, crowds, looked >= Window.REACH);
	}

}
