package org.policygraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.policygraph.extraction.Extraction;
import org.policygraph.layout.Layout;
import org.policygraph.meetings.Telling;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Resolution;
import org.policygraph.text.Lexicon;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Labelled pairs of reports against what the rules say; needs the bulletins, which are no
 * part of the project: {@code -Dpolicygraph.corpus=bulletins.jsonl}.
 */
@EnabledIfSystemProperty(named = "policygraph.corpus", matches = ".+")
class EventPairsTests {

	private static final double FLOOR = 0.96;

	/** From here on an event is taken for the one that was labelled. */
	private static final double LIKE = 0.6;

	private final List<List<String>> pairs = Lexicon.table(EventPairsTests.class, "event-pairs.tsv", 8);

	@Test
	void pairsAreJudgedAsLabelled() {
		Map<String, List<ToldEvent>> told = told(Path.of(System.getProperty("policygraph.corpus")));
		int right = 0;
		int joined = 0;
		int same = 0;
		int read = 0;
		for (List<String> pair : this.pairs) {
			String one = event(told, pair.subList(0, 3), pair.get(6));
			String other = event(told, pair.subList(3, 6), pair.get(6));
			if (one != null && other != null) {
				boolean labelled = pair.get(7).equals("same");
				read++;
				same += labelled ? 1 : 0;
				joined += one.equals(other) ? 1 : 0;
				right += (labelled && one.equals(other)) ? 1 : 0;
				if (labelled != one.equals(other)) {
					System.out.println((labelled ? "missed: " : "wrongly joined: ") + String.join(" ", pair));
				}
			}
		}
		System.out.printf("event pairs: %d of %d read, precision %.3f, recall %.3f%n", read, this.pairs.size(),
				(double) right / joined, (double) right / same);
		assertThat((double) right / joined).isGreaterThan(FLOOR);
		assertThat((double) right / same).isGreaterThan(FLOOR);
	}

	private Map<String, List<ToldEvent>> told(Path corpus) {
		Set<String> articles = new HashSet<>();
		this.pairs.forEach((pair) -> articles.addAll(List.of(pair.get(0), pair.get(3))));
		Layout layout = new Layout();
		Extraction extraction = new Extraction();
		Resolution resolution = new Resolution(Gazetteer.load());
		ToldEvent.Gathering gathering = new ToldEvent.Gathering();
		try (Stream<Input> inputs = new DocumentReader().read(List.of(corpus))) {
			inputs.filter((input) -> input instanceof Document document && articles.contains(document.id()))
				.map(Document.class::cast)
				.forEach((document) -> resolution.resolve(document.id(), extraction.extract(layout.articles(document)))
					.forEach(gathering::add));
		}
		Map<String, List<ToldEvent>> told = new TreeMap<>();
		gathering.events()
			.forEach((event) -> told.computeIfAbsent(event.telling().article(), (id) -> new ArrayList<>()).add(event));
		return told;
	}

	/**
	 * The event of an article that a label means. Names may be read better than when they
	 * were labelled, so the most like is taken, if it is like at all.
	 */
	private static @Nullable String event(Map<String, List<ToldEvent>> told, List<String> labelled, String type) {
		return told.getOrDefault(labelled.get(0), List.of())
			.stream()
			.filter((event) -> event.telling().type().name().equals(type))
			.filter((event) -> likeness(event.telling(), labelled.get(1), labelled.get(2)) >= LIKE)
			.max(Comparator.comparingDouble((event) -> likeness(event.telling(), labelled.get(1), labelled.get(2))))
			.map(ToldEvent::event)
			.orElse(null);
	}

	private static double likeness(Telling telling, String name, String person) {
		String printed = (telling.name() != null) ? telling.name() : "-";
		boolean there = telling.people().stream().anyMatch((who) -> who.name().equals(person));
		double people = there ? LIKE : 0;
		if (printed.equals("-") || name.equals("-")) {
			return people + (printed.equals(name) ? LIKE / 2 : 0);
		}
		return people / 2 + common(printed, name);
	}

	/** The share of the shorter name's pairs of characters that the other has too. */
	private static double common(String one, String other) {
		String shorter = (one.length() < other.length()) ? one : other;
		String longer = shorter.equals(one) ? other : one;
		int pairs = shorter.length() - 1;
		return (pairs < 1) ? 0
				: (double) IntStream.range(0, pairs)
					.filter((at) -> longer.contains(shorter.substring(at, at + 2)))
					.count() / pairs;
	}

}
