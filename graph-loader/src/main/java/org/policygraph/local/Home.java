package org.policygraph.local;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Where this installation is and what the build put there.
 *
 * @param folder the folder of the launcher
 */
public record Home(Path folder) {

	/** The system property that the launcher and the build set. */
	public static final String PROPERTY = "policygraph.home";

	/**
	 * {@return the folder that the system property {@value #PROPERTY} names}
	 * @throws CannotRun when the property is not set
	 */
	public static Home find() {
		@Nullable String folder = System.getProperty(PROPERTY);
		if (folder == null) {
			throw new CannotRun("The system property " + PROPERTY
					+ " does not say where policygraph is; start it with the script ./policygraph.");
		}
		return new Home(Path.of(folder).toAbsolutePath().normalize());
	}

	/**
	 * {@return the data folder that is meant when none is named}
	 */
	public Path data() {
		return this.folder.resolve("data");
	}

	/**
	 * {@return the sample documents}
	 */
	public Path seeds() {
		return this.folder.resolve("seeds");
	}

	/**
	 * {@return the folder of jars that a module's build assembled}
	 * @param module the module's folder, such as {@code local-neo4j}
	 * @throws CannotRun when it is not built
	 */
	public Path jars(String module) {
		Path lib = this.folder.resolve(module).resolve("target/dist/lib");
		if (!Files.isDirectory(lib)) {
			throw new CannotRun("The module " + module + " is not built (no folder " + lib
					+ "); start with the script ./policygraph, which builds it, or run mvn package.");
		}
		return lib;
	}

}
