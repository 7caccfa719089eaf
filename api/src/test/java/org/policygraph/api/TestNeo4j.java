package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.policygraph.graph.Schema;
import org.policygraph.local.Access;
import org.policygraph.local.EmbeddedNeo4j;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/** One real Neo4j for all integration tests, stopped and removed when they end. */
final class TestNeo4j {

	private static Path spool = Path.of("");

	private static final EmbeddedNeo4j SERVER = start();

	private static final Pattern PLACE_OF_WORDS = Pattern.compile("\\{\\{(?<article>[^|]+)\\|(?<words>[^}]+)}}");

	private TestNeo4j() {
	}

	private static EmbeddedNeo4j start() {
		try {
			Path data = Files.createTempDirectory("policygraph-api");
			EmbeddedNeo4j server = EmbeddedNeo4j.startAnywhere(data);
			spool = data.resolve("jobs");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				server.close();
				FileSystemUtils.deleteRecursively(data.toFile());
			}));
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Access access() {
		return SERVER.access();
	}

	static void register(DynamicPropertyRegistry registry) {
		registry.add("policygraph.neo4j.uri", () -> access().uri());
		registry.add("policygraph.neo4j.user", () -> access().user());
		registry.add("policygraph.neo4j.password", () -> access().password());
		registry.add("policygraph.documents.spool", () -> spool);
	}

	/** Changes the graph behind the API's back. */
	static void run(String statement) {
		try (Driver driver = connected()) {
			driver.executableQuery(statement).execute();
		}
	}

	private static Driver connected() {
		return GraphDatabase.driver(access().uri(), AuthTokens.basic(access().user(), access().password()));
	}

	/** A connection to an empty graph with the current schema. */
	static Driver emptied() {
		Driver driver = connected();
		driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
		Schema.apply(driver);
		return driver;
	}

	/** Replaces the graph by that of a folder of test resources. */
	static void fill(String situation, List<String> articles) {
		Map<String, Object> texts = new HashMap<>();
		articles.forEach((id) -> texts.put(id.replace('-', '_'), read(situation + "/" + id + ".txt").strip()));
		String script = PLACE_OF_WORDS.matcher(read(situation + "/graph.cypher")).replaceAll((match) -> {
			String article = match.group(1);
			int start = String.valueOf(texts.get(article.replace('-', '_'))).indexOf(match.group(2));
			if (start < 0) {
				throw new IllegalArgumentException("The article " + article + " does not say " + match.group(2));
			}
			return article + ":" + start + "-" + (start + match.group(2).length());
		});
		try (Driver driver = emptied()) {
			for (String statement : script.split(";\\R")) {
				driver.executableQuery(statement).withParameters(texts).execute();
			}
		}
	}

	private static String read(String resource) {
		try (InputStream in = TestNeo4j.class.getResourceAsStream("/" + resource)) {
			if (in == null) {
				throw new IllegalArgumentException("There is no test resource " + resource);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
