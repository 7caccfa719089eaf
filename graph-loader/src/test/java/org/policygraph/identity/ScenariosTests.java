package org.policygraph.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.article.Article;
import org.policygraph.article.Article.Credits;
import org.policygraph.article.Article.Headline;
import org.policygraph.article.Kind;
import org.policygraph.document.Source;
import org.policygraph.extraction.Extraction;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Bearer;
import org.policygraph.resolution.Resolution;
import org.policygraph.resolution.ResolvedArticle;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is who, told by sentences: {@code scenarios.txt}. */
class ScenariosTests {

	private static final Extraction EXTRACTION = new Extraction();

	private static final Resolution RESOLUTION = new Resolution(Gazetteer.load());

	private static final char HEADLINE_END = '‖';

	private static final Identification IDENTIFICATION = new Identification();

	@ParameterizedTest
	@MethodSource("scenarios")
	void articlesTellWhoIsWho(Scenario scenario) {
		List<Told> told = new ArrayList<>();
		for (int i = 0; i < scenario.articles().size(); i++) {
			told.addAll(read("a" + i, scenario.articles().get(i)));
		}
		Identities identities = identify(told);
		String first = person(identities, told, "a0", scenario.first());
		String last = person(identities, told, "a" + (scenario.articles().size() - 1), scenario.last());
		boolean asked = identities.pairs()
			.stream()
			.anyMatch((pair) -> Set.of(pair.left(), pair.right()).equals(Set.of(first, last)));
		assertThat(first.equals(last) ? "SAME" : asked ? "UNCLEAR" : "DIFFERENT")
			.as(scenario.title() + " " + identities.placements())
			.isIn(scenario.expected().equals("DIFFERENT") ? List.of("DIFFERENT", "UNCLEAR")
					: List.of(scenario.expected()));
		Collections.shuffle(told, new Random(1));
		assertThat(identify(told)).isEqualTo(identities);
	}

	private static Identities identify(List<Told> told) {
		Census census = new Census();
		told.forEach((one) -> census.add(one.bearer(), one.day(), one.article() + ":0"));
		return IDENTIFICATION.identify(census.tallies().stream().flatMap(List::stream).toList(), List.of());
	}

	private static String person(Identities identities, List<Told> told, String article, String name) {
		Bearer bearer = told.stream()
			.filter((one) -> one.article().equals(article) && one.bearer().name().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + name + " in " + article + ": " + told))
			.bearer();
		Map<String, String> persons = new HashMap<>();
		identities.placements()
			.stream()
			.filter((placement) -> placement.person() != null)
			.forEach((placement) -> persons.put(placement.bearer(), placement.person()));
		return persons.getOrDefault(bearer.id(), Objects.requireNonNullElse(bearer.alone(), bearer.id()));
	}

	private static List<Told> read(String id, String line) {
		String[] parts = line.split(" ", 3);
		LocalDate day = LocalDate.parse(parts[0]);
		int end = parts[2].indexOf(HEADLINE_END);
		String headline = parts[2].substring(0, Math.max(0, end));
		String text = parts[2].substring(end + 1);
		Article article = new Article(id, new Source(parts[1].equals("-") ? null : parts[1], day, null, Set.of()),
				Kind.NEWS, Headline.of(headline), Credits.none(), null, null, text);
		List<Told> told = new ArrayList<>();
		for (ResolvedArticle resolved : RESOLUTION.resolve(id, EXTRACTION.extract(List.of(article)))) {
			resolved.appearances().forEach((appearance) -> told.add(new Told(id, day, appearance.bearer())));
		}
		return told;
	}

	static Stream<Scenario> scenarios() throws IOException {
		try (InputStream file = Objects.requireNonNull(ScenariosTests.class.getResourceAsStream("scenarios.txt"))) {
			String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return Arrays.stream(text.split("\n\n"))
				.filter((block) -> !block.startsWith("#"))
				.map((block) -> Scenario.of(block.strip().lines().toList()));
		}
	}

	private record Told(String article, LocalDate day, Bearer bearer) {

	}

	record Scenario(String expected, String first, String last, String title, List<String> articles) {

		static Scenario of(List<String> lines) {
			String[] head = lines.get(0).split(" ", 5);
			return new Scenario(head[0], head[1], head[2], head[4], lines.subList(1, lines.size()));
		}

		@Override
		public String toString() {
			return this.expected + " " + this.title;
		}

	}

}
