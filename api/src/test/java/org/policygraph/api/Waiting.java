package org.policygraph.api;

import java.time.Duration;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;

/** Asks for a job until it is as far as expected. */
final class Waiting {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private Waiting() {
	}

	static JsonNode forEnd(Client client, String job) {
		return until(client, job, (answer) -> answer.at("/job/state").asString().equals("DONE"));
	}

	static JsonNode until(Client client, String job, Predicate<JsonNode> far) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		JsonNode answer = client.get(job);
		while (!far.test(answer)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Still not: " + answer);
			}
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
			answer = client.get(job);
		}
		return answer;
	}

}
