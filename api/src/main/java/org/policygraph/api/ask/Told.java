package org.policygraph.api.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.policygraph.api.evidence.Pointer;
import org.policygraph.api.graph.GraphReader;
import org.policygraph.api.graph.Row;

/**
 * What reports say around the names that facts rest on, where the fact alone does not
 * tell it: 不再担任 behind a name, 宣读 instead of 讲话.
 */
final class Told {

	private static final Pattern LEAVES = Patterns.of("leaves-post");

	private static final Pattern FORMER = Patterns.of("former-post");

	/** 谁宣读了贺信 does not ask for who spoke otherwise. */
	static final Pattern READS = Patterns.of("reads-out");

	private static final Pattern SPEAKS = Patterns.of("speaks");

	private static final Pattern SENTENCE_END = Pattern.compile("[。；！？\\n]");

	/** So many characters before a name are looked at. */
	private static final int BEFORE = 40;

	/** How rules that find who spoke begin. */
	private static final String SPEECH = "speak.";

	private final Map<String, String> texts;

	/**
	 * What these articles say.
	 * @param texts their texts, by their ids
	 */
	Told(Map<String, String> texts) {
		this.texts = Map.copyOf(texts);
	}

	/**
	 * Looks the articles up.
	 * @param graph has them
	 * @param evidence evidence of facts
	 */
	static Told of(GraphReader graph, Stream<String> evidence) {
		List<String> ids = evidence.map((one) -> Pointer.parse(one).article()).distinct().toList();
		List<Row> articles = ids.isEmpty() ? List.of() : graph.all("quoted_articles", Map.of("ids", ids));
		Map<String, String> texts = new HashMap<>();
		articles.forEach((row) -> texts.put(row.text("id"), row.text("text")));
		return new Told(texts);
	}

	/**
	 * {@return whether the last report of a post tells that it is one of the past}
	 * @param held a row with the evidence, the last one at its end
	 */
	boolean isFormer(Row held) {
		List<String> evidence = held.texts("evidence");
		if (evidence.isEmpty()) {
			return false;
		}
		String last = evidence.get(evidence.size() - 1);
		return LEAVES.matcher(after(last)).find() || FORMER.matcher(before(last)).find();
	}

	/**
	 * {@return whether somebody who is told to have spoken read something out}
	 * @param attended how somebody took part
	 */
	boolean readOut(Row attended) {
		return attended.texts("evidence").stream().anyMatch((evidence) -> READS.matcher(after(evidence)).find());
	}

	/**
	 * {@return whether somebody who is told to have spoken did more than read something
	 * out}
	 * @param attended how somebody took part
	 */
	boolean spoke(Row attended) {
		List<String> evidence = attended.texts("evidence");
		List<String> rules = attended.texts("rules");
		for (int i = 0; i < evidence.size(); i++) {
			String after = after(evidence.get(i));
			boolean speech = i >= rules.size() || rules.get(i).startsWith(SPEECH);
			if (SPEAKS.matcher(after).find() || (speech && !READS.matcher(after).find())) {
				return true;
			}
		}
		return !readOut(attended);
	}

	/** Up to the end of the sentence. */
	private String after(String evidence) {
		return text(evidence).map((text) -> text.substring(Math.min(text.length(), Pointer.parse(evidence).end())))
			.map((rest) -> SENTENCE_END.split(rest, 2)[0])
			.orElse("");
	}

	/** The last characters before the name. */
	private String before(String evidence) {
		return text(evidence).map((text) -> text.substring(0, Math.min(text.length(), Pointer.parse(evidence).start())))
			.map((rest) -> rest.substring(Math.max(0, rest.length() - BEFORE)))
			.orElse("");
	}

	private Optional<String> text(String evidence) {
		Pointer pointer = Pointer.parse(evidence);
		return pointer.field().equals("text") ? Optional.ofNullable(this.texts.get(pointer.article()))
				: Optional.empty();
	}

}
