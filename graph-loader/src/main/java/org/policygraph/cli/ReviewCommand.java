package org.policygraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.policygraph.graph.Contradiction;
import org.policygraph.graph.Decision;
import org.policygraph.graph.Decision.Answer;
import org.policygraph.graph.Decisions;
import org.policygraph.graph.OpenQuestion;
import org.policygraph.graph.Schema;
import org.policygraph.local.CannotRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code policygraph review}: who is who, decided by people. */
@Command(name = "review", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Asks about pairs of persons who may be one, the most valuable answers first, and keeps the answers."
				+ " Decisions hold whatever is loaded later, until they are undone.")
final class ReviewCommand extends GraphCommand {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Option(names = "--list", description = "Only list what is open.")
	private boolean list;

	@Option(names = "--decisions", description = "List what has been decided.")
	private boolean decisions;

	@Option(names = "--json", description = "List as JSON, one object a line.")
	private boolean json;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20",
			description = "How many pairs at most (default: ${DEFAULT-VALUE}).")
	private int limit;

	@Option(names = "--same", paramLabel = "ID", arity = "2", description = "Decide that two persons are one.")
	private @Nullable List<String> same;

	@Option(names = "--different", paramLabel = "ID", arity = "2", description = "Decide that two persons are two.")
	private @Nullable List<String> different;

	@Option(names = "--undo", paramLabel = "ID", description = "Take a decision back.")
	private @Nullable String undo;

	@Option(names = "--by", paramLabel = "NAME", description = "Who decides; needed for a decision.")
	private @Nullable String by;

	@Option(names = "--reason", paramLabel = "TEXT", description = "Why; needed for a decision.")
	private @Nullable String reason;

	@Override
	int run(Driver driver, PrintWriter out) throws IOException {
		Schema.apply(driver);
		try {
			review(new Decisions(driver), out);
			return ExitCode.OK;
		}
		catch (Contradiction | IllegalArgumentException ex) {
			throw new CannotRun(Objects.toString(ex.getMessage(), "The decision was refused"), ex);
		}
	}

	private void review(Decisions kept, PrintWriter out) throws IOException {
		if (this.same != null) {
			decided(out, decide(kept, Answer.SAME, this.same));
		}
		if (this.different != null) {
			decided(out, decide(kept, Answer.DIFFERENT, this.different));
		}
		if (this.undo != null) {
			decided(out, kept.undo(this.undo, this.by, this.reason, Instant.now()));
		}
		if (this.decisions) {
			kept.all().forEach((one) -> out.println(this.json ? JSON.writeValueAsString(one) : described(one)));
		}
		else if (this.list) {
			kept.questions(this.limit)
				.forEach((question) -> out.println(this.json ? JSON.writeValueAsString(question) : asked(question)));
		}
		else if (this.same == null && this.different == null && this.undo == null) {
			ask(kept, out);
		}
	}

	private Decision decide(Decisions kept, Answer answer, List<String> ids) {
		if (this.by == null || this.reason == null) {
			throw misused("Say who decides (--by) and why (--reason).");
		}
		return kept.decide(answer, ids.get(0), ids.get(1), this.by, this.reason, Instant.now());
	}

	/**
	 * Each answer may settle other pairs, so that the next one is always asked for anew.
	 */
	private void ask(Decisions kept, PrintWriter out) throws IOException {
		if (this.by == null) {
			throw misused("Say who answers (--by), or only --list what is open.");
		}
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		int passed = 0;
		List<OpenQuestion> open = kept.questions(passed + 1);
		while (open.size() > passed) {
			OpenQuestion question = open.get(passed);
			out.println(asked(question));
			out.print("[s]ame, [d]ifferent, [p]ass, [q]uit, with a reason behind: ");
			out.flush();
			String line = in.readLine();
			if (line == null || line.startsWith("q")) {
				return;
			}
			if (line.startsWith("s") || line.startsWith("d")) {
				answer(kept, question, line, out);
			}
			else {
				passed++;
			}
			open = kept.questions(passed + 1);
		}
		out.println("Nothing else is open.");
	}

	private void answer(Decisions kept, OpenQuestion question, String line, PrintWriter out) {
		String[] words = line.strip().split("\\s+", 2);
		String why = (words.length > 1) ? words[1] : Objects.requireNonNullElse(this.reason, question.explanation());
		try {
			decided(out,
					kept.decide(words[0].startsWith("s") ? Answer.SAME : Answer.DIFFERENT,
							question.persons().get(0).id(), question.persons().get(1).id(),
							Objects.requireNonNull(this.by), why, Instant.now()));
		}
		catch (Contradiction ex) {
			out.println(ex.getMessage());
		}
	}

	private void decided(PrintWriter out, Decision decision) {
		out.println(this.json ? JSON.writeValueAsString(decision) : described(decision));
	}

	private static String described(Decision decision) {
		return decision.id() + " " + decision.answer() + " " + decision.left().name() + " " + decision.left().id() + " "
				+ decision.right().name() + " " + decision.right().id() + " by " + decision.by() + ": "
				+ decision.reason() + ((decision.undone() != null) ? " (undone)" : "");
	}

	private static String asked(OpenQuestion question) {
		StringBuilder text = new StringBuilder(question.id()).append(" score ")
			.append(question.score())
			.append(" value ")
			.append(question.value());
		for (OpenQuestion.Party person : question.persons()) {
			text.append("\n  ").append(person.id()).append(' ').append(person.name());
			person.posts().forEach((post) -> text.append("\n    ").append(post));
		}
		return text.append("\n  ").append(question.explanation()).toString();
	}

}
