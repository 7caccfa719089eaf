package org.policygraph.api.graph;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.policygraph.cypher.CypherFile;

import org.springframework.stereotype.Component;

/** Asks the graph: named statements with parameters, in read transactions only. */
@Component
public final class GraphReader {

	private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	private static final Duration VERSION_LASTS = Duration.ofMillis(500);

	private final Driver driver;

	private final GraphSettings settings;

	private final Map<String, CypherFile> statements = new ConcurrentHashMap<>();

	private volatile Seen seen = new Seen("", System.nanoTime());

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
		CypherFile statement = statement(query);
		Map<String, Object> complete = complete(statement, parameters);
		TransactionConfig limits = TransactionConfig.builder().withTimeout(this.settings.answerWithin()).build();
		try (Session session = reading()) {
			return rows(session, statement, complete, limits);
		}
		catch (Neo4jException ex) {
			throw unavailable(ex);
		}
	}

	/**
	 * One statement needs no transaction of several: that would cost two more journeys to
	 * the database. Where it fails for a passing reason (the database was started anew),
	 * the driver tries again in one.
	 */
	private List<Row> rows(Session session, CypherFile statement, Map<String, Object> parameters,
			TransactionConfig limits) {
		try {
			noteVersion((text) -> session.run(text, limits));
			return rows(session.run(statement.text(), parameters, limits));
		}
		catch (Neo4jException ex) {
			if (!(ex instanceof RetryableException)) {
				throw ex;
			}
			return session.executeRead((transaction) -> {
				noteVersion(transaction::run);
				return rows(transaction.run(statement.text(), parameters));
			}, limits);
		}
	}

	private static List<Row> rows(Result result) {
		return result.list((record) -> new Row(record.asMap()));
	}

	private Session reading() {
		return this.driver.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
	}

	/**
	 * {@return the version of the graph as it is now}
	 * @throws GraphUnavailable if the graph is away
	 */
	public String version() {
		return one("version", Map.of()).map((row) -> row.textOrNull("version")).orElse("");
	}

	/**
	 * An answer may be of a newer state than its version says, never of an older one; so
	 * a version that was read a moment ago does for every question since.
	 */
	private void noteVersion(Function<String, Result> runner) {
		Seen seen = this.seen;
		if (seen.until() - System.nanoTime() < 0) {
			long until = System.nanoTime() + VERSION_LASTS.toNanos();
			String version = runner.apply(statement("version").text()).single().get("version").asString("");
			seen = new Seen(version, until);
			this.seen = seen;
		}
		GraphVersion.note(seen.version());
	}

	/**
	 * Hands over all rows of an answer one by one, however many there are; the database
	 * is asked for more as fast as they are taken.
	 * @param query the name of a statement in {@code cypher/query} without parameters
	 * @param sink takes each row
	 * @throws IOException if the sink does
	 * @throws GraphUnavailable if the graph is away
	 */
	public void stream(String query, RowSink sink) throws IOException {
		TransactionConfig limits = TransactionConfig.builder().withTimeout(this.settings.dumpWithin()).build();
		try (Session session = reading(); Transaction transaction = session.beginTransaction(limits)) {
			Result result = transaction.run(statement(query).text());
			while (result.hasNext()) {
				sink.take(new Row(result.next().asMap()));
			}
		}
		catch (Neo4jException ex) {
			throw unavailable(ex);
		}
	}

	/**
	 * {@return the columns that a statement returns, in order}
	 * @param query the name of a statement in {@code cypher/query}
	 */
	public List<String> columns(String query) {
		return statement(query).columns();
	}

	/**
	 * {@return the text of a statement, to show how something was found}
	 * @param query the name of a statement in {@code cypher/query}, without suffix
	 */
	public String text(String query) {
		return statement(query).text();
	}

	private CypherFile statement(String query) {
		return this.statements.computeIfAbsent(query, (name) -> CypherFile.load("query/" + name));
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
			return new GraphUnavailable("The graph refused the API's credentials. "
					+ "Check POLICYGRAPH_NEO4J_USER and POLICYGRAPH_NEO4J_PASSWORD.", ex);
		}
		if (ex instanceof ClientException && !ex.code().equals("N/A")) {
			return ex;
		}
		return new GraphUnavailable("The graph cannot be reached now. Try again later.", ex);
	}

	/** Takes rows one by one. */
	public interface RowSink {

		/**
		 * Takes a row.
		 * @param row the row
		 * @throws IOException if it cannot be passed on
		 */
		void take(Row row) throws IOException;

	}

	/** A version of the graph, and until when it need not be read again. */
	private record Seen(String version, long until) {

	}

}
