package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.policygraph.api.answer.Answers;
import org.policygraph.api.ask.AskAnswer.Choice;
import org.policygraph.api.ask.Grammar.Slot;
import org.policygraph.api.ask.Thing.Kind;
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
		Optional<Answered> plain = answered(Understanding.of(text, known, today), today);
		boolean told = plain.filter(Answered::tellsSomething).isPresent() && !GappedNames.mayBeIn(text, known);
		Map<String, List<Thing>> all = told ? known : gapped(text, known);
		Optional<Answered> gapped = all.equals(known) ? Optional.empty()
				: answered(Understanding.of(text, all, today), today);
		Optional<Answered> strict = gapped.filter(Answered::tellsSomething).or(() -> plain).or(() -> gapped);
		if (strict.isPresent() && !isTakenForUnknown(strict.get(), text, known, today)) {
			return answer(question, strict.get(), sentences);
		}
		List<Choice> parts = QuestionParts.of(text, known, today);
		Optional<Answered> gist = (parts.size() < 2) ? gist(text, known, all, today) : Optional.empty();
		return gist.filter((one) -> strict.isEmpty() || one.tellsSomething())
			.or(() -> strict)
			.map((one) -> answer(question, one, sentences))
			.orElseGet(() -> notUnderstood(question, parts, sentences));
	}

	private Optional<Answered> answered(Optional<Asked> asked, LocalDate today) {
		return asked.map((one) -> new Inquiry(this.graph, this.names, one, today)).map(Respondent::answered);
	}

	/** What has no answer may have a name in it from which words were left out. */
	private Map<String, List<Thing>> gapped(String text, Map<String, List<Thing>> known) {
		Map<String, List<Thing>> all = new HashMap<>(known);
		all.putAll(GappedNames.in(this.graph, text, known));
		return all;
	}

	/**
	 * Whether a question has no answer, and was only understood with several of its words
	 * taken for a name that nobody knows.
	 */
	private static boolean isTakenForUnknown(Answered answered, String text, Map<String, List<Thing>> known,
			LocalDate today) {
		List<String> free = answered.free();
		if (answered.tellsSomething() || free.isEmpty()) {
			return false;
		}
		return Lexer.cut(text, known, today).stream().map(Token::text).noneMatch(free::contains);
	}

	private Optional<Answered> gist(String text, Map<String, List<Thing>> known, Map<String, List<Thing>> all,
			LocalDate today) {
		Optional<Answered> plain = answered(Understanding.gist(text, known, today), today);
		if (all.equals(known) || plain.filter(Answered::tellsSomething).isPresent()) {
			return plain;
		}
		return answered(Understanding.gist(text, all, today), today).filter(Answered::tellsSomething).or(() -> plain);
	}

	/** What a name with words left out was taken for is said. */
	private static Map<String, String> taken(Inquiry inquiry) {
		Map<String, String> taken = new LinkedHashMap<>(inquiry.taken());
		inquiry.asked().filled().slots().stream().map(Slot::token).forEach((token) -> {
			List<Thing> events = token.things(Kind.E);
			if (events.size() == 1
					&& !GappedNames.letters(events.get(0).name()).contains(GappedNames.letters(token.text()))) {
				taken.put(token.text(), events.get(0).name());
			}
		});
		return taken;
	}

	private AskAnswer answer(String question, Answered answered, Sentences sentences) {
		Inquiry inquiry = answered.inquiry();
		Draft draft = answered.draft();
		List<String> values = draft.values();
		List<String> said = values.isEmpty() ? draft.choices().stream().map(Respondent::said).toList() : values;
		StringBuilder answer = new StringBuilder(sentences.say(draft.sentence(), draft.gaps(), said));
		taken(inquiry)
			.forEach((typed, name) -> answer.append(sentences.say("taken", Map.of("text", typed), List.of(name))));
		String statement = inquiry.statement().isEmpty() ? null : this.graph.text(inquiry.statement());
		return new AskAnswer(question, true, inquiry.asked().type().name(), answer.toString(), List.copyOf(values),
				draft.isComplete(), List.copyOf(draft.choices()), List.copyOf(draft.rows()), evidence(draft), statement,
				inquiry.parameters());
	}

	private static Answered answered(Inquiry inquiry) {
		try {
			return new Answered(inquiry, Answering.of(inquiry));
		}
		catch (Choosing ex) {
			List<Answered> each = ex.near()
				.stream()
				.map(inquiry::about)
				.map((one) -> new Answered(one, draft(one)))
				.filter((one) -> !one.draft().values().isEmpty())
				.toList();
			boolean same = each.stream().map((one) -> one.draft().values()).distinct().count() == 1;
			return same ? each.get(0) : new Answered(inquiry, ex.draft());
		}
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

	/**
	 * A question that was understood, with what it found.
	 *
	 * @param inquiry the question
	 * @param draft its answer
	 */
	private record Answered(Inquiry inquiry, Draft draft) {

		/** Choices between things of one name do, names that are only alike do not. */
		boolean tellsSomething() {
			if (this.draft.values().equals(List.of("0"))) {
				return free().isEmpty();
			}
			return !this.draft.values().isEmpty() || this.draft.sentence().equals(Draft.CHOICES);
		}

		/** Words of the question that were taken for names which are not known. */
		List<String> free() {
			return this.inquiry.asked()
				.filled()
				.slots()
				.stream()
				.map(Slot::token)
				.filter(Token::free)
				.map(Token::text)
				.toList();
		}

	}

}
