package org.policygraph.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.policygraph.article.Article;
import org.policygraph.cypher.CypherFile;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.Input;
import org.policygraph.extraction.Extraction;
import org.policygraph.facts.ArticleFacts;
import org.policygraph.graph.Decision.Answer;
import org.policygraph.layout.Layout;
import org.policygraph.local.EmbeddedNeo4j;
import org.policygraph.local.Home;
import org.policygraph.places.Gazetteer;
import org.policygraph.resolution.Resolution;
import org.policygraph.resolution.ResolvedArticle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The writer and the fingerprint against a real Neo4j. */
class GraphWriterIT {

	private static final int PAGES = 12;

	private static final int SCHEDULED_PAGES = 8;

	/** More can be asked for: {@code -Dpolicygraph.schedules=500}. */
	private static final Integer SCHEDULES = Integer.getInteger("policygraph.schedules");

	/** Where none are asked for: as many as there is time for. */
	private static final Duration TIME = Duration.ofSeconds(25);

	private static final Resolution RESOLUTION = new Resolution(Gazetteer.load());

	private static final Extraction EXTRACTION = new Extraction();

	private static EmbeddedNeo4j neo4j;

	private static Driver driver;

	@BeforeAll
	static void start(@TempDir Path data) {
		neo4j = EmbeddedNeo4j.startAnywhere(data);
		driver = neo4j.access().connect();
		assertThat(Stream.of("one load", "another at once").parallel().map((load) -> Schema.apply(driver)).distinct())
			.hasSize(1);
	}

	@AfterAll
	static void stop() {
		driver.close();
		neo4j.close();
	}

	@BeforeEach
	void empty() {
		query("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n");
	}

	@Test
	void theGraphDependsOnTheSetOfPagesAlone() {
		Map<String, List<ArticleFacts>> pages = SamplePages.pages(1, SCHEDULED_PAGES);
		Map<String, List<ArticleFacts>> others = SamplePages.pages(2, SCHEDULED_PAGES);
		load(pages.keySet(), pages);
		String expected = Fingerprint.of(driver);
		List<String> expectedLines = lines();
		assertThat(count("MATCH (n) RETURN count(n) AS count")).isGreaterThan(100);
		int seed = 0;
		for (Instant begun = Instant.now(); isWanted(seed, begun); seed++) {
			empty();
			boolean decides = new Schedule(driver, seed, pages, others).run();
			assertThat(withoutDecisions(lines())).as("schedule %s", seed).isEqualTo(expectedLines);
			assertThat(decides || Fingerprint.of(driver).equals(expected)).as("schedule %s", seed).isTrue();
		}
		System.out.println("schedules on Neo4j with one fingerprint: " + seed);
	}

	private static boolean isWanted(int seed, Instant begun) {
		return (SCHEDULES != null) ? seed < SCHEDULES
				: seed < 1 || Duration.between(begun, Instant.now()).compareTo(TIME) < 0;
	}

	/** A decision that was taken back is still told, and changes nothing else. */
	private static List<String> withoutDecisions(List<String> lines) {
		return lines.stream().filter((line) -> !line.startsWith("node [\"Decision\"]")).toList();
	}

	@Test
	void whatIsTakenBackLeavesNothing() {
		String emptyGraph = Fingerprint.of(driver);
		Map<String, List<ArticleFacts>> pages = SamplePages.pages(3, PAGES);
		load(pages.keySet(), pages);
		assertThat(Fingerprint.of(driver)).isNotEqualTo(emptyGraph);
		writer().retract(pages.keySet());
		assertThat(lines()).isEmpty();
		assertThat(Fingerprint.of(driver)).isEqualTo(emptyGraph);
	}

	@Test
	void aPageOfWhichAnArticleIsTakenBackIsThePageThatNeverHadIt() {
		Map<String, List<Article>> pages = seeds();
		pages.forEach((page, articles) -> {
			for (Article one : articles) {
				List<Article> others = articles.stream().filter((other) -> other != one).toList();
				empty();
				read(page, others);
				List<String> expected = lines();
				empty();
				read(page, articles);
				assertThat(writer().retractArticles(List.of(one.id()))).containsExactly(one.id());
				assertThat(lines()).as("%s without %s", page, one.id()).isEqualTo(expected);
			}
		});
		assertThat(pages.values()).anyMatch((articles) -> articles.size() > 3);
	}

	@Test
	void articlesOfAPageCanBeTakenBackOneByOne() {
		seeds().forEach((page, articles) -> {
			read(page, articles);
			List<String> ids = new ArrayList<>(articles.stream().map(Article::id).toList());
			Collections.shuffle(ids, new Random(1));
			ids.forEach((id) -> writer().retractArticles(List.of(id)));
		});
		assertThat(lines()).isEmpty();
	}

	private static Map<String, List<Article>> seeds() {
		Map<String, List<Article>> pages = new TreeMap<>();
		try (Stream<Input> inputs = new DocumentReader().read(List.of(Home.find().seeds()))) {
			inputs.map(Document.class::cast).forEach((page) -> pages.put(page.id(), new Layout().articles(page)));
		}
		return pages;
	}

	private static void read(String page, List<Article> articles) {
		writer().write(Map.of(page, RESOLUTION.resolve(page, EXTRACTION.extract(articles))));
	}

	@Test
	void whatIsKnownIsNotWrittenAgain() {
		Map<String, List<ArticleFacts>> pages = SamplePages.pages(4, 2);
		assertThat(load(pages.keySet(), pages)).isEqualTo(6);
		assertThat(load(pages.keySet(), pages)).isZero();
	}

	@Test
	void everyPieceOfEvidenceIsPrinted() {
		Map<String, List<ArticleFacts>> pages = SamplePages.pages(5, PAGES);
		load(pages.keySet(), pages);
		Map<String, String> texts = new TreeMap<>();
		query("MATCH (article:Article) RETURN article.id AS id, article.text AS text")
			.forEach((row) -> texts.put(row.get("id").asString(), row.get("text").asString()));
		List<Record> facts = query("MATCH ()-[fact]->() WHERE fact.rules IS NOT NULL RETURN type(fact) AS type,"
				+ " fact.evidence AS evidence, size(fact.rules) AS rules, size(fact.confidence) AS confidence");
		assertThat(facts).extracting((fact) -> fact.get("type").asString())
			.contains("ATTENDED", "CHAIRED", "TOOK_PLACE_IN", "STARTED_ON", "STATED", "SET", "HAS", "HAS_SUBTASK",
					"REPORTED_IN", "MENTIONED_IN");
		for (Record fact : facts) {
			List<String> evidence = fact.get("evidence").asList((value) -> value.asString());
			assertThat(evidence).isNotEmpty().isSorted().doesNotHaveDuplicates();
			assertThat(fact.get("rules").asInt()).isEqualTo(evidence.size());
			assertThat(fact.get("confidence").asInt()).isEqualTo(evidence.size());
			evidence.forEach((piece) -> assertThat(quote(piece, texts)).isNotBlank());
		}
	}

	@Test
	void aPostHeldKeepsCountAndEndsOnly() {
		Map<String, List<ArticleFacts>> pages = SamplePages.pages(6, PAGES);
		load(pages.keySet(), pages);
		List<Record> held = query("MATCH (person:Person)-[held:HELD]->(post:Post) RETURN held.count AS count,"
				+ " held.firstSeen AS first, held.lastSeen AS last, COUNT { (person)-[:MENTIONED_IN]->() } AS mentions");
		assertThat(held).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("count").asInt()).isBetween(1, row.get("mentions").asInt()))
			.anySatisfy((row) -> assertThat(row.get("first").asLocalDate()).isBefore(row.get("last").asLocalDate()));
	}

	@Test
	void theEndsOfABearerAreFoundWithoutSorting() {
		String plan = driver.executableQuery("EXPLAIN " + CypherFile.load("load/known_bearers").text())
			.withParameters(Map.of("families", List.of("林岸")))
			.execute()
			.summary()
			.plan()
			.toString();
		assertThat(plan).contains("RelationshipIndexSeek").doesNotContain("Sort", "Top");
	}

	@Test
	void decisionsHoldWhateverIsLoadedAndCanBeUndone() {
		Map<String, List<ArticleFacts>> pages = SamplePages.pages(1, SCHEDULED_PAGES);
		load(pages.keySet(), pages);
		List<String> before = lines();
		List<String> ids = query("MATCH (person:Person) WITH person ORDER BY person.id WITH person.name AS name,"
				+ " collect(person.id) AS ids WHERE size(ids) > 1 RETURN ids ORDER BY name LIMIT 1")
			.get(0)
			.get("ids")
			.asList((value) -> value.asString());
		Decisions decisions = new Decisions(driver);
		Instant at = Instant.parse("2024-06-01T00:00:00Z");
		Decision same = decisions.decide(Answer.SAME, ids.get(0), ids.get(1), "林", "one desk", at);
		assertThat(persons(ids.subList(0, 2))).hasSize(1);
		assertThatExceptionOfType(Contradiction.class)
			.isThrownBy(() -> decisions.decide(Answer.DIFFERENT, ids.get(1), ids.get(0), "苏", "two desks", at))
			.withMessageContaining(same.id())
			.withMessageContaining("one desk");
		// As loaders before V0014 stored them, by rules that are no longer those of
		// today.
		query("MATCH (decision:Decision) SET decision.leftFamily = '岸', decision.rightFamily = '岸'");
		List<String> decided = lines();
		writer().retract(pages.keySet());
		load(pages.keySet(), pages);
		assertThat(lines()).isEqualTo(decided);
		decisions.undo(same.id(), null, null, at);
		assertThat(lines().stream().filter((line) -> !line.startsWith("node [\"Decision\"]"))).isEqualTo(before);
	}

	private static Set<String> persons(List<String> ids) {
		Set<String> persons = new TreeSet<>();
		ids.forEach((id) -> driver.executableQuery(CypherFile.load("load/persons_of_ids").text())
			.withParameters(Map.of("rows", List.of(Map.of("id", id))))
			.execute()
			.records()
			.forEach((row) -> persons.add(row.get("person").asString())));
		return persons;
	}

	@Test
	void officialsAreThoseWithAPublicPost() {
		Map<String, List<ArticleFacts>> pages = SamplePages.pages(7, PAGES);
		load(pages.keySet(), pages);
		assertThat(query("MATCH (official:Official) RETURN DISTINCT official.name AS name"))
			.extracting((row) -> row.get("name").asString())
			.contains("林岸", "江一苇")
			.doesNotContain("高原");
	}

	private static GraphWriter writer() {
		return new GraphWriter(driver, "1");
	}

	private static int load(Collection<String> ids, Map<String, List<ArticleFacts>> pages) {
		return load(driver, ids, pages);
	}

	static int load(Driver driver, Collection<String> ids, Map<String, List<ArticleFacts>> pages) {
		Map<String, List<ResolvedArticle>> batch = new LinkedHashMap<>();
		ids.forEach((id) -> batch.put(id, RESOLUTION.resolve(id, pages.getOrDefault(id, List.of()))));
		return new GraphWriter(driver, "1").write(batch).values().stream().mapToInt(Integer::intValue).sum();
	}

	private static String quote(String evidence, Map<String, String> texts) {
		int colon = evidence.lastIndexOf(':');
		String[] span = evidence.substring(colon + 1).split("-");
		String text = texts.getOrDefault(evidence.substring(0, colon), "");
		return text.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
	}

	private static List<String> lines() {
		List<String> lines = new ArrayList<>();
		Fingerprint.lines(driver, lines::add);
		Collections.sort(lines);
		return lines;
	}

	private static int count(String query) {
		return query(query).get(0).get("count").asInt();
	}

	private static List<Record> query(String text) {
		return driver.executableQuery(text).execute().records();
	}

}
