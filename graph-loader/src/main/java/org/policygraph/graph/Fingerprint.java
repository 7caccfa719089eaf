package org.policygraph.graph;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.policygraph.cypher.CypherFile;

/**
 * The whole graph as one number: two graphs that hold the same have the same fingerprint,
 * whatever order they were loaded in. Every node and every relationship is one canonical
 * line; the fingerprint is the sum of the lines' SHA-256 hashes modulo 2²⁵⁶, so that
 * neither database nor this program has to sort or hold more than a line. Only
 * {@code GraphMeta} (when the graph changed) and the bookkeeping of the migrations are
 * left out.
 */
public final class Fingerprint {

	private static final int BITS = 256;

	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

	private BigInteger sum = BigInteger.ZERO;

	private Fingerprint() {
	}

	/**
	 * {@return the fingerprint of a graph, 64 hex digits}
	 * @param driver a connection
	 */
	public static String of(Driver driver) {
		Fingerprint fingerprint = new Fingerprint();
		lines(driver, fingerprint::add);
		return HexFormat.of().formatHex(fixedLength(fingerprint.sum.toByteArray()));
	}

	/**
	 * Gives every line of the canonical dump, in no particular order.
	 * @param driver a connection
	 * @param line takes a line
	 */
	public static void lines(Driver driver, Consumer<String> line) {
		SessionConfig config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (Session session = driver.session(config)) {
			session.executeRead((transaction) -> {
				stream(transaction.run(CypherFile.load("load/dump_nodes").text()).stream(), Fingerprint::node, line);
				stream(transaction.run(CypherFile.load("load/dump_relationships").text()).stream(),
						Fingerprint::relationship, line);
				return true;
			});
		}
	}

	private static void stream(Stream<Record> records, Function<Record, String> write, Consumer<String> line) {
		records.map(write).forEach(line);
	}

	private static String node(Record record) {
		return "node " + Canonical.text(sortedLabels(record.get("labels"))) + " "
				+ Canonical.text(record.get("properties").asMap());
	}

	private static String relationship(Record record) {
		return "relationship " + record.get("type").asString() + " " + end(record.get("from")) + " "
				+ end(record.get("to")) + " " + Canonical.text(record.get("properties").asMap());
	}

	private static String end(Value end) {
		return Canonical.text(Map.of("labels", sortedLabels(end.get("labels")), "key", end.get("key").asString()));
	}

	private static List<String> sortedLabels(Value labels) {
		return labels.asList(Value::asString).stream().sorted().toList();
	}

	private void add(String line) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
			this.sum = this.sum.add(new BigInteger(1, digest)).mod(MODULUS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

	private static byte[] fixedLength(byte[] number) {
		byte[] fixed = new byte[BITS / Byte.SIZE];
		int length = Math.min(number.length, fixed.length);
		System.arraycopy(number, number.length - length, fixed, fixed.length - length, length);
		return fixed;
	}

}
