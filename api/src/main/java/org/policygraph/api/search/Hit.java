package org.policygraph.api.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.graph.Row;

/**
 * Something that was found.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param kind what sort of thing it is
 * @param match how it fits
 * @param about what tells it from others of its name, or null
 * @param article for a task or statement, the article that it stands in
 * @param highlights where the words stand in its texts
 */
record Hit(String id, String self, String label, Kind kind, Match match,
		@Schema(description = "What tells it from others of its name: a person's latest posts, a place's surroundings, "
				+ "an event's or article's day.") @Nullable String about,
		@Schema(description = "For a task or statement, the article that it stands in.") @Nullable String article,
		List<Highlight> highlights) {

	static Hit of(Row row, List<String> words) {
		Row hit = row.row("hit");
		Kind kind = Kind.valueOf(hit.text("kind"));
		String id = hit.text("id");
		String collection = hit.flag("official") ? "officials" : kind.collection();
		return new Hit(id, Address.of(collection, id), hit.text("label"), kind, Match.values()[rank(row)],
				hit.textOrNull("about"), hit.textOrNull("article"), Highlight.in(hit, words));
	}

	private static int rank(Row row) {
		Integer rank = row.number("rank");
		if (rank == null) {
			throw new IllegalStateException("The statement search returned a row without rank");
		}
		return rank;
	}

}
