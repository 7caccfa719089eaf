package org.policygraph.api.decision;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.policygraph.api.answer.Address;
import org.policygraph.api.graph.GraphChanges;
import org.policygraph.api.web.BadQuestion;
import org.policygraph.api.web.Page;
import org.policygraph.api.web.Paging;
import org.policygraph.api.web.Refused;
import org.policygraph.api.web.UnknownId;
import org.policygraph.graph.Contradiction;
import org.policygraph.graph.Decision;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Identity", description = "Who is who, decided by people.")
class DecisionController {

	private final GraphChanges graph;

	DecisionController(GraphChanges graph) {
		this.graph = graph;
	}

	@GetMapping("/candidates")
	@Operation(summary = "Which persons may be one, the most valuable answers first?",
			description = "An answer may settle other pairs too.")
	Page<CandidateAnswer> candidates(Paging paging) {
		boolean first = paging.after() == null;
		double value = first ? Double.MAX_VALUE : paging.numberAfter(0);
		String id = first ? null : paging.after(1);
		return paging.page(this.graph.decided((kept) -> kept.questions(paging.limit() + 1, value, id)),
				(one) -> List.of(Double.toString(one.value()), one.id()), CandidateAnswer::of);
	}

	@GetMapping("/decisions")
	@Operation(summary = "What was decided on who is who, the latest first?",
			description = "Decisions that were taken back are among them.")
	Page<DecisionAnswer> decisions(Paging paging) {
		String after = paging.firstAfter();
		List<DecisionAnswer> decisions = all().stream()
			.filter((one) -> after == null || one.key().compareTo(after) < 0)
			.sorted(Comparator.comparing(DecisionAnswer::key).reversed())
			.limit(paging.limit() + 1L)
			.toList();
		return paging.page(decisions, (one) -> List.of(one.key()), Function.identity());
	}

	@GetMapping("/decisions/{id}")
	@Operation(summary = "What was decided, by whom and why?")
	DecisionAnswer decision(@PathVariable String id) {
		return all().stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new UnknownId("decision", id));
	}

	private List<DecisionAnswer> all() {
		return this.graph.decided((kept) -> kept.all().stream().map(DecisionAnswer::of).toList());
	}

	@PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Decide that two persons are the same or not.",
			description = "The decision holds whatever is loaded later, until it is taken back. What contradicts decisions "
					+ "that hold is refused, and the answer says which.")
	@ApiResponse(responseCode = "201", description = "Decided; the graph is as the decision says.")
	ResponseEntity<DecisionAnswer> decide(@RequestBody NewDecision decision) {
		List<String> persons = decision.checkedPersons();
		Decision.Answer answer = decision.checkedAnswer();
		String by = decision.checkedBy();
		String reason = decision.checkedReason();
		try {
			DecisionAnswer decided = DecisionAnswer.of(this.graph
				.decide((kept) -> kept.decide(answer, persons.get(0), persons.get(1), by, reason, Instant.now())));
			return ResponseEntity.created(URI.create(decided.self())).body(decided);
		}
		catch (Contradiction ex) {
			throw Refused.conflict(String.valueOf(ex.getMessage()));
		}
		catch (IllegalArgumentException ex) {
			throw new BadQuestion("persons", String.join(", ", persons), String.valueOf(ex.getMessage()));
		}
	}

	@DeleteMapping("/decisions/{id}")
	@Operation(summary = "Take a decision back.",
			description = "It is kept as one that was taken back, with who did it "
					+ "and why; the graph becomes as it would be without it.")
	DecisionAnswer undo(@PathVariable String id, @Parameter(description = "Who takes it back.") @RequestParam String by,
			@Parameter(description = "Why.") @RequestParam String reason) {
		decision(id);
		try {
			return DecisionAnswer
				.of(this.graph.decide((kept) -> kept.undo(id, by.strip(), reason.strip(), Instant.now())));
		}
		catch (IllegalArgumentException ex) {
			throw Refused.conflict("The decision " + id + " has been taken back before.");
		}
	}

}
