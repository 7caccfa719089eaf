package org.policygraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;

/**
 * The constraints and indexes of the graph, kept as versioned migrations in
 * {@code cypher/schema}. Neo4j remembers which have been applied.
 */
public final class Schema {

	private static final String LOCATION = "classpath:org/policygraph/cypher/schema";

	private Schema() {
	}

	/**
	 * Brings a database to the newest version of the schema; does nothing if it is there
	 * already.
	 * @param driver a connection with write access
	 * @return the version that the schema now has, {@code 0003}
	 * @throws ac.simons.neo4j.migrations.core.MigrationsException if a migration that was
	 * applied before has been changed since, or one fails
	 */
	public static String apply(Driver driver) {
		MigrationsConfig config = MigrationsConfig.builder().withLocationsToScan(LOCATION).build();
		return new Migrations(config, driver).apply()
			.map((version) -> version.getValue())
			.orElseThrow(() -> new IllegalStateException("There are no migrations at " + LOCATION));
	}

	/**
	 * Removes the lock that a migration left when it was killed; with it the next one
	 * would refuse to start. Only for a server that nobody else uses yet.
	 * @param driver a connection with write access
	 */
	public static void unlock(Driver driver) {
		driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) DELETE lock").execute();
	}

}
