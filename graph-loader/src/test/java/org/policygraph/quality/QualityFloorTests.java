package org.policygraph.quality;

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

/** The extraction must not get worse on the project's own annotations. */
class QualityFloorTests {

	private static final Path PROJECT = Path.of("..");

	private static final Map<String, Evaluation> EVALUATIONS = new HashMap<>();

	@BeforeAll
	static void evaluate() {
		Layout layout = new Layout();
		Extraction extraction = new Extraction();
		floors().map((floor) -> (String) floor.get()[0]).distinct().forEach((folder) -> {
			GoldSet gold = GoldSet.read(PROJECT.resolve(folder));
			Map<String, JsonNode> extracted = new HashMap<>();
			try (Stream<?> inputs = new DocumentReader().read(gold.texts())) {
				inputs.map(Document.class::cast)
					.flatMap((document) -> extraction.extract(layout.articles(document)).stream())
					.forEach((facts) -> extracted.put(facts.article().id(), ContractJson.object(facts)));
			}
			EVALUATIONS.put(folder, gold.evaluate(extracted));
		});
	}

	static Stream<Arguments> floors() {
		List<List<String>> rows = Lexicon.table(QualityFloorTests.class, "floors.tsv", 3);
		return rows.stream().map((row) -> Arguments.of(row.get(0), row.get(1), Double.parseDouble(row.get(2))));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("floors")
	void aKindStaysAboveItsFloor(String folder, String kind, double floor) {
		assertThat(EVALUATIONS).hasEntrySatisfying(folder,
				(evaluation) -> assertThat(
						kind.equals("mean") ? evaluation.mean() : evaluation.total(FactKind.of(kind)).f1())
					.as(() -> TextReport.disagreements(evaluation))
					.isGreaterThanOrEqualTo(floor));
	}

}
