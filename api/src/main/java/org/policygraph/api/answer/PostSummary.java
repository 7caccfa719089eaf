package org.policygraph.api.answer;

import org.jspecify.annotations.Nullable;
import org.policygraph.api.graph.Row;

/**
 * A post in a few words.
 *
 * @param id its id
 * @param self its address
 * @param label what to call it
 * @param title the title (市长)
 * @param organization the organisation's name, or null
 * @param level the administrative level, or null
 */
public record PostSummary(String id, String self, String label, String title, @Nullable String organization,
		@Nullable String level) {

	/**
	 * {@return the post that a statement returned as a map}
	 * @param post the map
	 */
	public static PostSummary of(Row post) {
		String id = post.text("id");
		return new PostSummary(id, Address.of("posts", id), post.text("label"), post.text("title"),
				post.textOrNull("organization"), post.textOrNull("level"));
	}

}
