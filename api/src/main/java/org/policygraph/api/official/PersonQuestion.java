package org.policygraph.api.official;

import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which people are asked for; what is null does not matter.
 *
 * @param name a part of the name
 * @param post a part of a post
 */
record PersonQuestion(
		@Parameter(description = "A part of the name or of another name.", example = "刘星") @Nullable String name,
		@Parameter(description = "A part of a post that the person has been named with.",
				example = "市长") @Nullable String post) {

	Map<String, @Nullable Object> parameters(Population population) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("officials", population.officials());
		parameters.put("name", this.name);
		parameters.put("post", this.post);
		return parameters;
	}

}
