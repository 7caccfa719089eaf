package org.policygraph.api.official;

import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which people are asked for; what is null does not matter.
 *
 * @param name a part of the name
 * @param post a post, its organisation in full, in short or left out
 */
record PersonQuestion(
		@Parameter(description = "A part of the name or of another name.", example = "刘星") @Nullable String name,
		@Parameter(
				description = "A post that the person has been named with, "
						+ "its organisation in full, in short or left out: 市长, 市委副书记, 祁县县委书记.",
				example = "市长") @Nullable String post) {

	Map<String, @Nullable Object> parameters(Population population) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("officials", population.officials());
		parameters.put("name", this.name);
		parameters.put("post", this.post);
		return parameters;
	}

}
