package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.policygraph.cypher.CypherFile;

/** The statements of {@code cypher/load} in one transaction. */
final class Statements {

	private static final Map<String, CypherFile> FILES = new ConcurrentHashMap<>();

	private final TransactionContext transaction;

	Statements(TransactionContext transaction) {
		this.transaction = transaction;
	}

	/**
	 * Runs a statement; one whose every parameter is an empty list has nothing to do and
	 * is not run.
	 * @param file its name, {@code load/merge_events}
	 * @param parameters its parameters
	 * @return its rows
	 */
	List<Record> run(String file, Map<String, Object> parameters) {
		CypherFile statement = FILES.computeIfAbsent(file, CypherFile::load);
		boolean nothing = parameters.values()
			.stream()
			.allMatch((value) -> value instanceof Collection<?> rows && rows.isEmpty());
		return (nothing && !parameters.isEmpty()) ? List.of()
				: this.transaction.run(statement.text(), parameters).list();
	}

}
