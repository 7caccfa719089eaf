package org.policygraph.api.decision;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.graph.OpenQuestion;

/**
 * Two persons who may be one.
 *
 * @param id its id
 * @param score how likely they are one, 0 to 1
 * @param value how much an answer settles
 * @param explanation what speaks for it and against it
 * @param persons the two
 */
@Schema(name = "Candidate", description = "Two persons who may be one.")
record CandidateAnswer(String id, @Schema(description = "How likely they are one, 0 to 1.") double score,
		@Schema(description = "How much an answer settles.") double value,
		@Schema(description = "What speaks for it and against it.") String explanation, List<Party> persons) {

	static CandidateAnswer of(OpenQuestion question) {
		return new CandidateAnswer(question.id(), question.score(), question.value(), question.explanation(), question
			.persons()
			.stream()
			.map((one) -> new Party(one.id(), Address.of("people", one.id()), one.name(), one.sphere(), one.posts()))
			.toList());
	}

	/**
	 * One of the two.
	 *
	 * @param id the person's id
	 * @param self the person's address
	 * @param label the name
	 * @param sphere the jurisdiction that the person belongs to, or null
	 * @param posts the latest posts with the days between which they were seen
	 */
	@Schema(name = "CandidatePerson")
	record Party(String id, String self, String label,
			@Schema(description = "The jurisdiction that the person belongs to.") @Nullable String sphere,
			@Schema(description = "The latest posts with the days between which they were seen.") List<String> posts) {

	}

}
