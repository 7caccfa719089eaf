package org.policygraph.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents go in over HTTP, and answers come out. */
@TestPropertySource(properties = { "policygraph.bounds.body=200KB", "policygraph.documents.heartbeat=100ms" })
class DocumentsIT extends RunningApi {

	private static final String MEETING = "清源市河湖治理座谈会3月4日在祁县召开。市长林岸主持会议。";

	private static final String VISIT = "3月5日，林岸到祁县调研水利工作。";

	@BeforeEach
	void emptyGraph() {
		TestNeo4j.emptied().close();
	}

	private JsonNode load(String address, String type, String body) {
		HttpResponse<String> response = this.client.post(address, type, body);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
		String job = response.headers().firstValue("Location").orElse("");
		assertThat(Client.parse(response.body()).get("self").asString()).isEqualTo(job);
		return Waiting.forEnd(this.client, job);
	}

	private static String record(String id, String text) {
		return "{\"id\": \"%s\", \"published\": \"2024-03-06\", \"title\": \"\", \"text\": \"%s\"}".formatted(id, text);
	}

	@Test
	void anArticleIsLoadedOnceAndFoundUnchangedAfterwards() {
		String address = Client.address("/api/v1/documents", "id", "n1", "title", "河湖治理座谈会召开", "published",
				"2024-03-05", "publication", "清源日报");
		String tag = this.client.send("GET", "/api/v1/events").headers().firstValue("ETag").orElse("");
		JsonNode first = load(address, "text/plain;charset=UTF-8", MEETING);
		assertThat(first.at("/job/loaded").asInt()).isEqualTo(1);
		assertThat(first.at("/results/0/document").asString()).isEqualTo("n1");
		assertThat(first.at("/results/0/outcome").asString()).isEqualTo("LOADED");
		JsonNode article = this.client.get(first.at("/results/0/articles/0/self").asString());
		assertThat(article.get("title").asString()).isEqualTo("河湖治理座谈会召开");
		assertThat(article.at("/source/published").asString()).isEqualTo("2024-03-05");
		assertThat(article.at("/source/publication").asString()).isEqualTo("清源日报");
		assertThat(this.client.all("/api/v1/events", "official", "林岸")).hasSize(1);
		assertThat(this.client.send("GET", "/api/v1/events", "If-None-Match", tag).statusCode()).isEqualTo(200);
		JsonNode again = load(address, "text/plain", MEETING);
		assertThat(again.at("/results/0/outcome").asString()).isEqualTo("UNCHANGED");
	}

	@Test
	void aTextWithoutAnIdHasOneOfItsOwn() {
		JsonNode first = load("/api/v1/documents?form=ARTICLE", "text/plain", MEETING);
		JsonNode again = load("/api/v1/documents?form=ARTICLE", "text/plain", MEETING);
		assertThat(again.at("/results/0/outcome").asString()).isEqualTo("UNCHANGED");
		assertThat(again.at("/results/0/document")).isEqualTo(first.at("/results/0/document"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			application/x-ndjson
			application/jsonl
			""")
	void whatCannotBeReadIsQuarantinedAndTheRestIsLoaded(String type) {
		String body = record("n1", MEETING) + "\n\n{\"id\": \n" + record("n2", VISIT) + "\n" + record("n2", VISIT);
		JsonNode job = load("/api/v1/documents", type, body);
		assertThat(job.at("/job/documents").asInt()).isEqualTo(4);
		assertThat(job.at("/job/loaded").asInt()).isEqualTo(2);
		assertThat(job.at("/job/quarantined").asInt()).isEqualTo(2);
		JsonNode broken = job.get("results")
			.valueStream()
			.filter((one) -> one.at("/reason/line").asInt(0) == 3)
			.findFirst()
			.orElseThrow();
		assertThat(broken.get("outcome").asString()).isEqualTo("QUARANTINED");
		assertThat(broken.at("/reason/reason").asString()).startsWith("Broken JSON");
		assertThat(broken.at("/reason/advice").asString()).contains("Mend the JSON");
		assertThat(this.client.all("/api/v1/articles")).hasSize(2);
		String metrics = this.client.send("GET", "/metrics").body();
		assertThat(metrics).containsPattern("policygraph_documents_quarantined [1-9]")
			.containsPattern("policygraph_documents_total\\{outcome=\"quarantined\"} [1-9]")
			.contains("policygraph_jobs{state=\"queued\"} 0.0", "policygraph_jobs{state=\"failed\"} 0.0");
	}

	@Test
	void aListOfRecordsIsLoaded() {
		JsonNode job = load("/api/v1/documents", "application/json",
				"[" + record("n1", MEETING) + "," + record("n2", VISIT) + "]");
		assertThat(job.at("/job/loaded").asInt()).isEqualTo(2);
		assertThat(load("/api/v1/documents", "application/json", record("n1", MEETING)).at("/job/unchanged").asInt())
			.isEqualTo(1);
	}

	@Test
	void filesAreLoadedByTheirNames() {
		String body = part("清河日报-2024-03-05-p01.txt", "清河日报\n2024年3月5日 星期二\n\n座谈会召开\n　　" + MEETING + "\n")
				+ part("../more.jsonl", record("n2", VISIT)) + part("one.json", record("n3", VISIT))
				+ part("photo.jpg", "\0\1") + "--x--\r\n";
		JsonNode job = load("/api/v1/documents", "multipart/form-data; boundary=x", body);
		assertThat(job.at("/job/loaded").asInt()).as(job.toString()).isEqualTo(3);
		assertThat(job.get("results").toString()).contains("清河日报-2024-03-05-p01-a1", "\"file\":\"photo.jpg\"",
				"Neither .txt nor");
	}

	private static String part(String name, String content) {
		return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content
				+ "\r\n";
	}

	@Test
	void aJobIsFollowedAndGoneOnWithAfterTheLastEventSeen() {
		JsonNode job = load("/api/v1/documents", "application/jsonl",
				record("n1", MEETING) + "\n" + record("n2", VISIT));
		String events = job.at("/job/events").asString();
		HttpResponse<String> all = this.client.send("GET", events);
		assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
		assertThat(all.body().lines().filter((line) -> line.startsWith("event:"))).containsExactly("event:result",
				"event:result", "event:end");
		assertThat(all.body().lines().filter((line) -> line.startsWith("id:"))).containsExactly("id:1", "id:2", "id:2");
		assertThat(this.client.send("GET", events, "Last-Event-ID", "1").body().lines())
			.filteredOn((line) -> line.startsWith("event:"))
			.containsExactly("event:result", "event:end");
		HttpResponse<String> wrong = this.client.send("GET", events, "Last-Event-ID", "x");
		assertThat(wrong.statusCode()).isEqualTo(400);
		assertThat(wrong.body()).contains("Last-Event-ID");
	}

	@Test
	void resultsAndJobsComeInPages() {
		JsonNode job = load("/api/v1/documents", "application/jsonl",
				record("n1", MEETING) + "\n" + record("n2", VISIT) + "\n" + record("n3", VISIT));
		String self = job.at("/job/self").asString();
		JsonNode page = this.client.get(self + "?limit=2");
		assertThat(page.get("results")).hasSize(2);
		JsonNode rest = this.client.get(page.get("next").asString());
		assertThat(rest.get("results")).hasSize(1);
		assertThat(rest.get("next").isNull()).isTrue();
		List<JsonNode> jobs = this.client.all("/api/v1/jobs", "limit", "1");
		assertThat(jobs).extracting((one) -> one.get("id").asString())
			.isSortedAccordingTo((one, other) -> other.compareTo(one))
			.startsWith(job.at("/job/id").asString());
	}

	@Test
	void whatIsTakenBackIsGone() {
		load("/api/v1/documents", "application/jsonl", record("n1", MEETING) + "\n" + record("n2", VISIT));
		HttpResponse<String> article = this.client.delete("/api/v1/articles/n1");
		assertThat(article.statusCode()).as(article.body()).isEqualTo(200);
		JsonNode removed = Client.parse(article.body()).at("/removed/0");
		assertThat(removed.get("article").asString()).isEqualTo("n1");
		assertThat(removed.get("eventsGone").asInt()).isEqualTo(1);
		assertThat(this.client.send("GET", "/api/v1/articles/n1").statusCode()).isEqualTo(404);
		assertThat(this.client.delete("/api/v1/documents/n2").statusCode()).isEqualTo(200);
		assertThat(this.client.all("/api/v1/articles")).isEmpty();
		assertThat(this.client.delete("/api/v1/documents/n2").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			?id=a                | application/json                  | {"id": "a"}     | 400 | bad-parameter
			?title=a&form=PAGE   | text/plain                        | a               | 400 | bad-parameter
			?published=2024-2-30 | text/plain                        | a               | 400 | bad-parameter
			?page=0              | text/plain                        | a               | 400 | bad-parameter
			?id=a%2Fb            | text/plain                        | a               | 400 | bad-parameter
			?date=2024-03-05     | text/plain                        | a               | 400 | unknown-parameter
			''                   | text/plain                        | ''              | 400 | malformed-body
			''                   | application/json                  | {"id":          | 400 | malformed-body
			''                   | application/json                  | []              | 400 | malformed-body
			''                   | application/json                  | [] {}           | 400 | malformed-body
			''                   | application/x-ndjson              | ''              | 400 | malformed-body
			''                   | multipart/form-data; boundary=x   | --x--           | 400 | malformed-body
			''                   | application/x-www-form-urlencoded | a=b             | 415 | unsupported-media-type
			''                   | text/plain;charset=GB18030        | a               | 415 | unsupported-media-type
			""")
	void whatCannotBeTakenIsRefused(String query, String type, String body, int status, String problem) {
		HttpResponse<String> response = this.client.post("/api/v1/documents" + query, type, body);
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(Client.parse(response.body()).get("type").asString()).isEqualTo("/problems#" + problem);
	}

	@Test
	void whoMayOnlyReadCannotWrite() {
		String[] reading = { "X-API-Key", TestKeys.READ };
		assertThat(this.client.send("POST", "/api/v1/documents").statusCode()).isEqualTo(401);
		assertThat(this.client.send("POST", "/api/v1/documents", reading).statusCode()).isEqualTo(403);
		assertThat(this.client.send("DELETE", "/api/v1/documents/n1").statusCode()).isEqualTo(401);
		assertThat(this.client.send("DELETE", "/api/v1/articles/n1", reading).statusCode()).isEqualTo(403);
		assertThat(this.client.send("POST", "/api/v1/decisions", reading).statusCode()).isEqualTo(403);
		assertThat(this.client.send("DELETE", "/api/v1/decisions/de-x").statusCode()).isEqualTo(401);
		assertThat(this.client.send("GET", "/api/v1/jobs").statusCode()).isEqualTo(200);
	}

	@Test
	void largeBodiesAreRefused() {
		String large = "{\"id\": \"n1\", \"text\": \"" + "水".repeat(100_000) + "\"}";
		for (String type : List.of("text/plain", "application/jsonl", "application/json")) {
			HttpResponse<String> response = this.client.post("/api/v1/documents", type, large);
			assertThat(response.statusCode()).as(type).isEqualTo(413);
			assertThat(response.body()).contains("body-too-large", "204800");
			HttpResponse<String> unannounced = this.client.post("/api/v1/documents",
					BodyPublishers.fromPublisher(BodyPublishers.ofString(large)), "Content-Type", type, "X-API-Key",
					TestKeys.WRITE);
			assertThat(unannounced.statusCode()).as(type).isEqualTo(413);
		}
		HttpResponse<String> files = this.client.post("/api/v1/documents", "multipart/form-data; boundary=x",
				part("a.txt", large) + "--x--\r\n");
		assertThat(files.statusCode()).as(files.body()).isEqualTo(413);
	}

}
