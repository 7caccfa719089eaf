package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.policygraph.api.answer.Answers;
import org.policygraph.api.ask.AskAnswer.Choice;
import org.policygraph.api.evidence.Evidence;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.language.Chinese;

import org.springframework.stereotype.Component;

/** The way from a question to its answer. */
@Component
final class Respondent {

	/** An answer shows so many quotes; its rows lead to the others. */
	private static final int MOST_EVIDENCE = 100;

	private static final int EXAMPLES = 8;

	private final GraphReader graph;

	private final Names names;

	private final Answers answers;

	Respondent(GraphReader graph, Names names, Answers answers) {
		this.graph = graph;
		this.names = names;
		this.answers = answers;
	}

	AskAnswer answer(String question, LocalDate today, Sentences sentences) {
		String text = Rewrites.of(Chinese.simplified(question).replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", ""));
		Map<String, List<Thing>> known = this.names.in(text);
		Optional<Asked> asked = Understanding.of(text, known, today);
		return asked.isPresent() ? answer(question, asked.get(), today, sentences)
				: notUnderstood(question, QuestionParts.of(text, known, today), sentences);
	}

	private AskAnswer answer(String question, Asked asked, LocalDate today, Sentences sentences) {
		Inquiry inquiry = new Inquiry(this.graph, this.names, asked, today);
		Draft draft = draft(inquiry);
		List<String> values = draft.values();
		List<String> said = values.isEmpty() ? draft.choices().stream().map(Respondent::said).toList() : values;
		StringBuilder answer = new StringBuilder(sentences.say(draft.sentence(), draft.gaps(), said));
		inquiry.taken()
			.forEach((typed, name) -> answer.append(sentences.say("taken", Map.of("text", typed), List.of(name))));
		String statement = inquiry.statement().isEmpty() ? null : this.graph.text(inquiry.statement());
		return new AskAnswer(question, true, asked.type().name(), answer.toString(), List.copyOf(values),
				draft.isComplete(), List.copyOf(draft.choices()), List.copyOf(draft.rows()), evidence(draft), statement,
				inquiry.parameters());
	}

	private static Draft draft(Inquiry inquiry) {
		try {
			return Answering.of(inquiry);
		}
		catch (Choosing ex) {
			return ex.draft();
		}
	}

	private List<Evidence> evidence(Draft draft) {
		Set<Evidence> evidence = new LinkedHashSet<>(draft.quoted());
		evidence.addAll(this.answers.quotes(draft.facts()).of(draft.facts()));
		return evidence.stream().limit(MOST_EVIDENCE).toList();
	}

	private static String said(Choice choice) {
		return (choice.about() != null) ? choice.label() + "（" + choice.about() + "）" : choice.label();
	}

	/**
	 * What was understood of a question comes first among the choices, then an example of
	 * every type.
	 */
	private static AskAnswer notUnderstood(String question, List<Choice> parts, Sentences sentences) {
		List<String> examples = Arrays.stream(QuestionType.values())
			.map(QuestionType::example)
			.limit(EXAMPLES)
			.toList();
		List<String> said = parts.isEmpty() ? examples : parts.stream().map(Choice::ask).toList();
		List<Choice> choices = Stream
			.concat(parts.stream(),
					Arrays.stream(QuestionType.values())
						.map((type) -> new Choice(type.name(), null, null, type.example())))
			.toList();
		return new AskAnswer(question, false, null,
				sentences.say(parts.isEmpty() ? "not-understood" : "not-understood-whole", Map.of(), said), List.of(),
				false, choices, List.of(), List.of(), null, Map.of());
	}

}
