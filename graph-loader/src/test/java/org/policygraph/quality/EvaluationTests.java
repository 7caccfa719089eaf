package org.policygraph.quality;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Three annotated articles, one of them without output, against numbers reckoned by hand
 * and by an independent scorer.
 */
class EvaluationTests {

	private GoldSet gold;

	private Map<String, JsonNode> extracted;

	private Evaluation evaluation;

	@BeforeEach
	void evaluate() throws IOException, URISyntaxException {
		this.gold = GoldSet.read(resource("gold"));
		this.extracted = new HashMap<>();
		for (String line : Files.readAllLines(resource("extracted.jsonl"))) {
			JsonNode article = JsonMapper.shared().readTree(line);
			this.extracted.put(article.get("id").asString(), article);
		}
		this.evaluation = this.gold.evaluate(this.extracted);
	}

	private static Path resource(String name) throws URISyntaxException {
		return Path.of(EvaluationTests.class.getResource(name).toURI());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			persons      | 0.750 | 0.750 | 0.750 | 4
			events       | 0.333 | 0.333 | 0.333 | 3
			names        | 1.000 | 1.000 | 1.000 | 1
			dates        | 0.500 | 0.500 | 0.500 | 2
			places       | 0.500 | 1.000 | 0.667 | 1
			sites        | 0.500 | 1.000 | 0.667 | 1
			participants | 0.750 | 0.750 | 0.750 | 4
			roles        | 0.667 | 0.500 | 0.571 | 4
			posts        | 1.000 | 0.750 | 0.857 | 4
			groups       | 0.000 | 0.000 | 0.000 | 1
			declared     | 1.000 | 1.000 | 1.000 | 1
			tasks        | 1.000 | 1.000 | 1.000 | 2
			task_texts   | 0.500 | 0.500 | 0.500 | 2
			""")
	void everyKindIsCounted(String kind, double precision, double recall, double f1, int annotated) {
		Counts counts = this.evaluation.total(FactKind.of(kind));
		assertThat(counts.precision()).isCloseTo(precision, within(0.0005));
		assertThat(counts.recall()).isCloseTo(recall, within(0.0005));
		assertThat(counts.f1()).isCloseTo(f1, within(0.0005));
		assertThat(counts.wanted()).isEqualTo(annotated);
	}

	@Test
	void theMeanIsThatOfTheKinds() {
		assertThat(this.evaluation.mean()).isCloseTo(0.661, within(0.0005));
	}

	@Test
	void theReportNamesEveryDisagreement() {
		assertThat(TextReport.disagreements(this.evaluation).lines()).hasSize(20)
			.contains("qs-01 + persons 防汛", "qs-01 - persons 皇甫青");
	}

	@Test
	void aRuleIsJudgedByTheFactsThatItTookPartIn() {
		assertThat(this.evaluation.byRule()).hasEntrySatisfying(FactKind.PERSONS,
				(rules) -> assertThat(rules).containsOnly(Map.entry("person.post", new Counts(2, 0, 2)),
						Map.entry("person.model", new Counts(0, 0, 1))));
	}

	@Test
	void genresAreTheTypesOfFirstEvents() {
		assertThat(this.evaluation.byGenre()).containsOnlyKeys("MEETING", "CORRESPONDENCE", "NONE");
		assertThat(this.evaluation.byGenre()).hasEntrySatisfying("NONE",
				(scores) -> assertThat(scores.articles()).extracting(ArticleScore::id).containsExactly("qs-03"));
	}

	@Test
	void theWorstArticleComesFirst() {
		assertThat(this.evaluation.worst(5)).extracting(ArticleScore::id).containsExactly("qs-01", "qs-02");
	}

	@Test
	void theIntervalsHoldTheScoreAndAreTheSameEachTime() {
		assertThat(this.evaluation.intervals()).isEqualTo(this.evaluation.intervals())
			.allSatisfy((kind, interval) -> assertThat(this.evaluation.total(kind).f1()).isBetween(interval.low(),
					interval.high()));
	}

	@Test
	void theMarkdownHasATableForEachView() {
		Baseline.Scores baseline = new Baseline().evaluate(this.gold, this.extracted);
		assertThat(MarkdownReport.section("gold", this.evaluation, baseline)).contains(
				"| persons | 0.750 | 0.750 | 0.750 |", "### Against HanLP alone", "| MEETING | 1 |",
				"| persons | `person.model` | 1 | 0 | 0.000 |", "| qs-01 | 7 | 7 |");
	}

	@Test
	void aFolderWithoutAnnotationsIsRefusedByName() throws URISyntaxException {
		Path empty = resource("extracted.jsonl");
		assertThatIllegalArgumentException().isThrownBy(() -> GoldSet.read(empty))
			.withMessageContaining("extracted.jsonl");
	}

	@Test
	void nothingWantedAndNothingFoundIsPerfect() {
		assertThat(List.of(Counts.NONE.precision(), Counts.NONE.recall(), Counts.NONE.f1())).containsOnly(1.0);
		assertThat(new Counts(0, 2, 0).f1()).isZero();
		assertThat(new Counts(0, 0, 2).f1()).isZero();
	}

}
