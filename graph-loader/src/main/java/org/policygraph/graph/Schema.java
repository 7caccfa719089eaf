package org.policygraph.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;

/**
 * The constraints and indexes of the graph, kept as versioned migrations in
 * {@code cypher/schema}. Neo4j remembers which have been applied.
 */
public final class Schema {

	private static final String LOCK = "__Neo4jMigrationsLock";

	/** Applying all takes some seconds. */
	private static final Duration TURN = Duration.ofMillis(250);

	private static final int TURNS = 240;

	private static final String LOCATION = "classpath:org/policygraph/cypher/schema";

	private Schema() {
	}

	/**
	 * Brings a database to the newest version of the schema; does nothing if it is there
	 * already. Where another process is about it, waits for that.
	 * @param driver a connection with write access
	 * @return the version that the schema now has, {@code 0003}
	 * @throws MigrationsException if a migration that was applied before has been changed
	 * since, one fails, or the lock of another that does not end stays
	 */
	public static String apply(Driver driver) {
		Migrations migrations = new Migrations(MigrationsConfig.builder().withLocationsToScan(LOCATION).build(),
				driver);
		for (int waited = 0;; waited++) {
			try {
				return migrations.apply()
					.map(MigrationVersion::getValue)
					.orElseThrow(() -> new IllegalStateException("There are no migrations at " + LOCATION));
			}
			catch (MigrationsException ex) {
				if (!isLocked(ex) || waited == TURNS) {
					throw ex;
				}
				LockSupport.parkNanos(TURN.toNanos());
			}
		}
	}

	/**
	 * {@return whether a migration failed because another holds the lock, or was killed
	 * while it held it}
	 * @param failed why a migration failed
	 */
	public static boolean isLocked(MigrationsException failed) {
		return Objects.requireNonNullElse(failed.getMessage(), "").contains(LOCK);
	}

	/**
	 * Removes the lock that a migration left when it was killed; with it the next one
	 * would refuse to start. Only for a server that nobody else uses yet.
	 * @param driver a connection with write access
	 */
	public static void unlock(Driver driver) {
		driver.executableQuery("MATCH (lock:" + LOCK + ") DELETE lock").execute();
	}

}
