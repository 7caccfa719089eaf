package org.policygraph.localneo4j;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the command line asks for.
 *
 * @param data the data folder, made when absent
 * @param boltPort the port of Bolt, 0 for any free one
 * @param httpPort the port of Neo4j Browser and the HTTP API, 0 for any free one
 */
record Options(Path data, int boltPort, int httpPort) {

	static final String USAGE = "usage: LocalNeo4j --data DIR [--bolt-port N] [--http-port N] (a port of 0 takes any free one)";

	/**
	 * Reads pairs of option and value.
	 * @throws CannotStart for anything else
	 */
	static Options parse(String... args) {
		Map<String, String> values = new HashMap<>(Map.of("--bolt-port", "7687", "--http-port", "7474"));
		for (int i = 0; i < args.length; i += 2) {
			if (i + 1 == args.length || !args[i].matches("--(data|bolt-port|http-port)")) {
				throw new CannotStart("Cannot read '" + args[i] + "'; " + USAGE);
			}
			values.put(args[i], args[i + 1]);
		}
		String data = values.get("--data");
		if (data == null) {
			throw new CannotStart("No data folder given; " + USAGE);
		}
		return new Options(Path.of(data).toAbsolutePath().normalize(), port(values, "--bolt-port"),
				port(values, "--http-port"));
	}

	private static int port(Map<String, String> values, String option) {
		String value = values.getOrDefault(option, "");
		if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
			throw new CannotStart("'" + value + "' is not a port number (0 to 65535) for " + option);
		}
		return Integer.parseInt(value);
	}

}
