package org.policygraph.api;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is who, decided over HTTP. */
class DecisionsIT extends RunningApi {

	private static final String RECORDS = """
			{"id": "m1", "published": "2024-03-05", "title": "", "text": "清河市河湖治理座谈会3月4日在清河召开。清河市水务局局长林岸主持会议。"}
			{"id": "m2", "published": "2024-05-06", "title": "", "text": "岚河市供热工作座谈会5月5日召开。岚河市副市长林岸主持会议。"}
			""";

	@BeforeEach
	void twoOfOneName() {
		TestNeo4j.emptied().close();
		HttpResponse<String> response = this.client.post("/api/v1/documents", "application/jsonl", RECORDS);
		Waiting.forEnd(this.client, response.headers().firstValue("Location").orElseThrow());
	}

	private List<String> persons() {
		return this.client.all("/api/v1/people", "name", "林岸").stream().map((one) -> one.get("id").asString()).toList();
	}

	private HttpResponse<String> decide(String answer, String one, String other) {
		return this.client.post("/api/v1/decisions", "application/json",
				"{\"answer\": \"%s\", \"persons\": [\"%s\", \"%s\"], \"by\": \"王编辑\", \"reason\": \"查过履历\"}"
					.formatted(answer, one, other));
	}

	@Test
	void aDecisionIsKeptAndCanBeTakenBack() {
		List<String> apart = persons();
		assertThat(apart).hasSize(2);
		HttpResponse<String> response = decide("SAME", apart.get(0), apart.get(1));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
		String self = response.headers().firstValue("Location").orElseThrow();
		JsonNode kept = this.client.get("/api/v1/decisions").at("/items/0");
		assertThat(kept).isEqualTo(Client.parse(response.body())).isEqualTo(this.client.get(self));
		assertThat(kept.get("by").asString()).isEqualTo("王编辑");
		assertThat(kept.get("undone").isNull()).isTrue();
		assertThat(persons()).hasSize(1);
		assertThat(this.client.all("/api/v1/candidates")).isEmpty();

		assertThat(this.client.delete(self).statusCode()).isEqualTo(400);
		HttpResponse<String> undone = this.client.delete(Client.address(self, "by", "李编辑", "reason", "看错了"));
		assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
		assertThat(Client.parse(undone.body()).at("/undone/reason").asString()).isEqualTo("看错了");
		assertThat(persons()).containsExactlyInAnyOrderElementsOf(apart);
		assertThat(this.client.delete(Client.address(self, "by", "李编辑", "reason", "看错了")).statusCode()).isEqualTo(409);
	}

	@Test
	void ofTwoWhoTakeADecisionBackAtOnceOneIsRefused() {
		List<String> apart = persons();
		String self = decide("SAME", apart.get(0), apart.get(1)).headers().firstValue("Location").orElseThrow();
		String address = Client.address(self, "by", "李编辑", "reason", "看错了");
		CompletableFuture<Integer> other = CompletableFuture
			.supplyAsync(() -> this.client.delete(address).statusCode());
		assertThat(List.of(this.client.delete(address).statusCode(), other.join())).containsExactlyInAnyOrder(200, 409);
	}

	@Test
	void whatContradictsADecisionIsRefusedWithTheReason() {
		List<String> apart = persons();
		assertThat(decide("DIFFERENT", apart.get(0), apart.get(1)).statusCode()).isEqualTo(201);
		assertThat(persons()).isEqualTo(apart);
		assertThat(this.client.all("/api/v1/candidates")).isEmpty();
		HttpResponse<String> refused = decide("SAME", apart.get(1), apart.get(0));
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(Client.parse(refused.body()).get("type").asString()).isEqualTo("/problems#conflict");
		assertThat(Client.parse(refused.body()).get("detail").asString()).contains("王编辑 decided DIFFERENT",
				"Undo that");
		assertThat(this.client.all("/api/v1/decisions", "limit", "1")).hasSize(1);
	}

	@Test
	void candidatesComeInPagesTheMostValuableFirst() {
		List<JsonNode> all = this.client.all("/api/v1/candidates");
		assertThat(this.client.all("/api/v1/candidates", "limit", "1")).isEqualTo(all);
		assertThat(all).extracting((one) -> -one.get("value").asDouble()).isSorted();
		assertThat(all).allSatisfy((one) -> assertThat(one.get("persons")).hasSize(2));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"persons": ["a", "b"], "by": "x", "reason": "y"}                     | 400 | bad-parameter
			{"answer": "MAYBE", "persons": ["a", "b"], "by": "x", "reason": "y"}  | 400 | malformed-body
			{"answer": "SAME", "persons": ["a", "a"], "by": "x", "reason": "y"}   | 400 | bad-parameter
			{"answer": "SAME", "persons": ["a", null], "by": "x", "reason": "y"}  | 400 | bad-parameter
			{"answer": "SAME", "persons": ["a", "b"], "reason": "y"}              | 400 | bad-parameter
			{"answer": "SAME", "persons": ["a", "b"], "by": "x", "reason": " "}   | 400 | bad-parameter
			{"answer": "SAME", "persons": ["pe-x", "pe-y"], "by": "x", "reason": "y"} | 400 | bad-parameter
			{"answer"                                                             | 400 | malformed-body
			[]                                                                    | 400 | malformed-body
			""")
	void whatIsNoDecisionIsRefused(String body, int status, String problem) {
		HttpResponse<String> response = this.client.post("/api/v1/decisions", "application/json", body);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(Client.parse(response.body()).get("type").asString()).isEqualTo("/problems#" + problem);
	}

	@Test
	void whatIsNotThereIsSaidSo() {
		assertThat(this.client.send("GET", "/api/v1/decisions/de-x").statusCode()).isEqualTo(404);
		assertThat(this.client.delete("/api/v1/decisions/de-x?by=a&reason=b").statusCode()).isEqualTo(404);
	}

}
