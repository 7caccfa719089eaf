package org.policygraph.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.extraction.ContractJson;
import org.policygraph.extraction.Extraction;
import org.policygraph.layout.Layout;
import org.policygraph.text.Lexicon;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The extraction must not get worse on the project's own annotations, nor on others that
 * lie beside the project on some machines.
 */
class QualityFloorTests {

	private static final Path PROJECT = Path.of("..");

	/** Single errors on articles that no rule may be tuned to are not shown. */
	private static final String OUTSIDE = "../";

	private static final Map<String, Evaluation> EVALUATIONS = new HashMap<>();

	@BeforeAll
	static void evaluate() {
		Layout layout = new Layout();
		Extraction extraction = new Extraction();
		floors().map((floor) -> (String) floor.get()[0])
			.distinct()
			.filter(QualityFloorTests::present)
			.forEach((folders) -> EVALUATIONS.put(folders,
					new Evaluation(folders(folders)
						.flatMap((folder) -> evaluate(folder, layout, extraction).articles().stream())
						.toList())));
	}

	private static Evaluation evaluate(Path folder, Layout layout, Extraction extraction) {
		GoldSet gold = GoldSet.read(folder);
		Map<String, JsonNode> extracted = new HashMap<>();
		try (Stream<?> inputs = new DocumentReader().read(gold.texts())) {
			inputs.map(Document.class::cast)
				.flatMap((document) -> extraction.extract(layout.articles(document)).stream())
				.forEach((facts) -> extracted.put(facts.article().id(), ContractJson.object(facts)));
		}
		return gold.evaluate(extracted);
	}

	private static Stream<Path> folders(String folders) {
		return Stream.of(folders.split(",")).map(PROJECT::resolve);
	}

	private static boolean present(String folders) {
		return folders(folders).allMatch(Files::isDirectory);
	}

	static Stream<Arguments> floors() {
		List<List<String>> rows = Lexicon.table(QualityFloorTests.class, "floors.tsv", 3);
		return rows.stream().map((row) -> Arguments.of(row.get(0), row.get(1), Double.parseDouble(row.get(2))));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("floors")
	void aKindStaysAboveItsFloor(String folder, String kind, double floor) {
		assumeThat(present(folder)).as("annotations outside the project").isTrue();
		assertThat(EVALUATIONS).hasEntrySatisfying(folder, (evaluation) -> assertThat(
				kind.equals("mean") ? evaluation.mean() : evaluation.total(FactKind.of(kind)).f1())
			.as(() -> folder.startsWith(OUTSIDE) ? "see ./policygraph evaluate" : TextReport.disagreements(evaluation))
			.isGreaterThanOrEqualTo(floor));
	}

}
