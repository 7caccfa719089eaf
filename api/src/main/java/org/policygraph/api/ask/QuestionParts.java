package org.policygraph.api.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.policygraph.api.ask.AskAnswer.Choice;
import org.policygraph.api.ask.Grammar.Slot;

/**
 * The parts of a question of which not all was understood: 甲会什么时候召开，谁参加了 has two. A part
 * that names nothing is about what the part before is about.
 */
final class QuestionParts {

	private static final Pattern BETWEEN = Patterns.of("between-questions");

	private QuestionParts() {
	}

	/**
	 * {@return the parts that were understood, as questions of their own; empty where
	 * there is only one part}
	 * @param text the question
	 * @param names what names in it can mean
	 * @param today the day of the question
	 */
	static List<Choice> of(String text, Map<String, List<Thing>> names, LocalDate today) {
		List<String> parts = BETWEEN.splitAsStream(text).filter((part) -> !part.isEmpty()).toList();
		List<Choice> understood = new ArrayList<>();
		String subject = "";
		for (int i = 0; i < parts.size() && parts.size() > 1; i++) {
			String part = parts.get(i);
			Optional<Asked> alone = Understanding.of(part, names, today).filter(QuestionParts::isAboutKnownThings);
			String question = alone.isPresent() ? part : subject + part;
			Optional<Asked> asked = (alone.isPresent() || subject.isEmpty()) ? alone
					: Understanding.of(question, names, today).filter(QuestionParts::isAboutKnownThings);
			if (asked.isPresent()) {
				understood.add(new Choice(asked.get().type().name(), null, null, question));
				subject = alone.map(QuestionParts::subject).orElse(subject);
			}
		}
		return List.copyOf(understood);
	}

	/** What is not known might be anything, also the words of another part. */
	private static boolean isAboutKnownThings(Asked asked) {
		List<Slot> slots = asked.filled().slots();
		return !slots.isEmpty() && slots.stream().noneMatch((slot) -> slot.token().free());
	}

	private static String subject(Asked asked) {
		return asked.filled().slots().get(0).token().text();
	}

}
