package org.policygraph.api.post;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.PostSummary;
import org.policygraph.api.answer.Reference;
import org.policygraph.api.graph.Row;

/**
 * A post.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param title the title (市长)
 * @param level the administrative level, or null
 * @param organization the organisation that it is in, or null
 * @param holders the address of those who have been named with it
 */
@Schema(name = "Post")
record Post(String id, String self, String label, String title, @Nullable String level,
		@Nullable Reference organization,
		@Schema(description = "Address of those who have been named with it.") String holders) {

	static Post of(Row row) {
		PostSummary post = PostSummary.of(row.row("post"));
		Row organization = row.rowOrNull("organization");
		return new Post(post.id(), post.self(), post.label(), post.title(), post.level(),
				(organization != null)
						? Reference.to("organizations", organization.text("id"), organization.text("name")) : null,
				post.self() + "/holders");
	}

}
