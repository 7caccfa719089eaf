package org.policygraph.api.event;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.EventSummary;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paged;

/**
 * Who took part in one event but not in another, where that can be known.
 *
 * @param conclusive whether the reports of both events name everyone who took part
 * @param incomplete the events whose reports do not
 * @param items the participants of the one who were not at the other; none where it
 * cannot be known
 * @param next the address of the following items, or null
 */
record Difference(
		@Schema(description = "Whether the reports of both events name everyone who took part; "
				+ "if not, absence cannot be told and there are no items.") boolean conclusive,
		@Schema(description = "The events whose reports do not name everyone.") List<EventSummary> incomplete,
		List<Participant> items,
		@Schema(description = "Address of the following items; null after the last.") @Nullable String next)
		implements
			Paged {

	static Difference unknown(List<EventSummary> incomplete) {
		return new Difference(false, incomplete, List.of(), null);
	}

	static Difference of(Page<Participant> page) {
		return new Difference(true, List.of(), page.items(), page.next());
	}

}
