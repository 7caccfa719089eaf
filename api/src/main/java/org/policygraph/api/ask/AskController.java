package org.policygraph.api.ask;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policygraph.api.answer.Address;
import org.policygraph.api.web.BadQuestion;
import org.policygraph.api.web.Language;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = Address.BASE + "/ask", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Ask", description = "Questions in Chinese.")
class AskController {

	/** Longer is no question. */
	private static final int LONGEST = 200;

	private final Respondent respondent;

	private final Clock clock = Clock.systemDefaultZone();

	AskController(Respondent respondent) {
		this.respondent = respondent;
	}

	@GetMapping
	@Operation(summary = "What is the answer to a question in Chinese?",
			description = "A small grammar, no language model: what it does not understand, it says, and a name that means "
					+ "more than one thing is answered with the choices. The sentence is Chinese, or English where "
					+ "Accept-Language prefers it.")
	AskAnswer ask(
			@Parameter(required = true, description = "The question.",
					example = "谁出席了中央城市工作会议？") @RequestParam(required = false) @Nullable String q,
			@Parameter(description = "The day of the question, from which 去年 and 上个月 are counted; today without it.",
					example = "2025-11-01") @RequestParam(required = false) @Nullable LocalDate today) {
		if (q == null) {
			throw new BadQuestion("q", "", "give a question, as in q=谁出席了中央城市工作会议");
		}
		if (q.length() > LONGEST) {
			throw new BadQuestion("q", q, "ask in at most " + LONGEST + " characters");
		}
		return this.respondent.answer(q, (today != null) ? today : LocalDate.now(this.clock),
				(Language.current(Language.ZH) == Language.EN) ? Sentences.EN : Sentences.ZH);
	}

}
