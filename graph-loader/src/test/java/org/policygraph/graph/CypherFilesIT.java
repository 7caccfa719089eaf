package org.policygraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.summary.Plan;
import org.policygraph.cypher.CypherFile;
import org.policygraph.local.EmbeddedNeo4j;
import org.policygraph.local.Home;

import static org.assertj.core.api.Assertions.assertThat;

/** Every Cypher file is understood by a real Neo4j, on the graph of the seed page. */
class CypherFilesIT {

	private static EmbeddedNeo4j neo4j;

	private static Driver driver;

	@BeforeAll
	static void start(@TempDir Path data) {
		neo4j = EmbeddedNeo4j.startAnywhere(data);
		driver = neo4j.access().connect();
		Schema.apply(driver);
		LoadReport report = new Loader(driver, "1").load(List.of(Home.find().seeds()), (progress) -> {
		});
		assertThat(report.rejected()).isEmpty();
		assertThat(GraphSize.of(driver).articles()).isGreaterThanOrEqualTo(8);
	}

	@AfterAll
	static void stop() {
		driver.close();
		neo4j.close();
	}

	@ParameterizedTest
	@MethodSource("explorations")
	void savedQueriesShowSomethingOfTheSeedPage(String name) {
		assertThat(run("", CypherFile.load(name)).records()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void questionsReturnTheColumnsThatTheirHeadersName(String name) {
		CypherFile question = CypherFile.load(name);
		assertThat(run("EXPLAIN ", question).keys()).isEqualTo(question.columns());
	}

	@ParameterizedTest
	@MethodSource("writes")
	void writesFindTheirNodesByIndex(String name) {
		Plan plan = run("EXPLAIN ", CypherFile.load(name)).summary().plan();
		assertThat(operators(plan)).doesNotContain("AllNodesScan", "NodeByLabelScan", "DirectedRelationshipTypeScan",
				"UndirectedRelationshipTypeScan");
	}

	private static EagerResult run(String prefix, CypherFile file) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		file.parameters().forEach((parameter) -> parameters.put(parameter, parameter.equals("limit") ? 1 : null));
		return driver.executableQuery(prefix + file.text()).withParameters(parameters).execute();
	}

	private static List<String> operators(Plan plan) {
		Stream<String> below = plan.children().stream().flatMap((child) -> operators(child).stream());
		return Stream.concat(Stream.of(plan.operatorType().replaceAll("@.*", "")), below).toList();
	}

	static List<String> explorations() throws IOException {
		return names("explore");
	}

	static List<String> questions() throws IOException {
		return names("query");
	}

	static List<String> writes() throws IOException {
		return names("load").stream()
			.filter((name) -> !name.matches("load/(dump_.*|count_.*|told_events|mentioned_people)"))
			.toList();
	}

	private static List<String> names(String folder) throws IOException {
		Path cypher = Home.find().folder().resolve("cypher");
		try (Stream<Path> files = Files.list(cypher.resolve(folder))) {
			return files.map((file) -> cypher.relativize(file).toString())
				.filter((file) -> file.endsWith(".cypher"))
				.map((file) -> file.replace(".cypher", ""))
				.sorted()
				.toList();
		}
	}

}
