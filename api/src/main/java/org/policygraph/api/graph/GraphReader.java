package org.policygraph.api.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.policygraph.cypher.CypherFile;

import org.springframework.stereotype.Component;

/** Asks the graph: named statements with parameters, in read transactions only. */
@Component
public final class GraphReader {

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private final Driver driver;

	private final GraphSettings settings;

	private final Map<String, CypherFile> statements = new ConcurrentHashMap<>();

	GraphReader(Driver driver, GraphSettings settings) {
		this.driver = driver;
		this.settings = settings;
	}

	/**
	 * Returns the first row of an answer.
	 * @param query the name of a statement in {@code cypher/query}, without suffix
	 * @param parameters its parameters; those left out are null
	 * @return the row, or nothing
	 * @throws GraphUnavailable if the graph is away or too slow
	 */
	public Optional<Row> one(String query, Map<String, ? extends @Nullable Object> parameters) {
		return all(query, parameters).stream().findFirst();
	}

	/**
	 * Returns all rows of an answer; statements bound their number themselves.
	 * @param query the name of a statement in {@code cypher/query}, without suffix
	 * @param parameters its parameters; those left out are null
	 * @return the rows in the statement's order
	 * @throws GraphUnavailable if the graph is away or too slow
	 */
	public List<Row> all(String query, Map<String, ? extends @Nullable Object> parameters) {
		CypherFile statement = this.statements.computeIfAbsent(query, (name) -> CypherFile.load("query/" + name));
		Map<String, Object> complete = complete(statement, parameters);
		TransactionConfig limits = TransactionConfig.builder().withTimeout(this.settings.answerWithin()).build();
		try (Session session = this.driver
			.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
			return session.executeRead((transaction) -> transaction.run(statement.text(), complete)
				.list((record) -> new Row(record.asMap())), limits);
		}
		catch (Neo4jException ex) {
			throw unavailable(ex);
		}
	}

	private static Map<String, Object> complete(CypherFile statement,
			Map<String, ? extends @Nullable Object> parameters) {
		Map<String, Object> complete = new HashMap<>(parameters);
		statement.parameters().forEach((name) -> complete.putIfAbsent(name, null));
		if (complete.size() > statement.parameters().size()) {
			throw new IllegalArgumentException(
					statement.name() + " has the parameters " + statement.parameters() + ", not " + complete.keySet());
		}
		return complete;
	}

	private RuntimeException unavailable(Neo4jException ex) {
		if (ex.code() != null && ex.code().startsWith(TIMED_OUT)) {
			return new GraphUnavailable("The graph did not answer within " + this.settings.answerWithin().toSeconds()
					+ " s. Ask for less, for example a shorter range of days.", ex);
		}
		if (ex instanceof SecurityException) {
			return new GraphUnavailable("The graph at " + this.settings.uri() + " refused the API's credentials. "
					+ "Check POLICYGRAPH_NEO4J_USER and POLICYGRAPH_NEO4J_PASSWORD.", ex);
		}
		if (ex instanceof ClientException && !ex.code().equals("N/A")) {
			return ex;
		}
		return new GraphUnavailable("The graph at " + this.settings.uri() + " cannot be reached now. Try again later.",
				ex);
	}

}
