package org.policygraph.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedNeo4jIT {

	@TempDir
	private Path folder;

	@Test
	void answersOverBoltServesTheBrowserAndKeepsItsDataAndPassword() throws Exception {
		String password;
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.startAnywhere(this.folder)) {
			Access access = neo4j.access();
			password = access.password();
			query(access, "CREATE (:Kept {what: '城市工作'})");
			assertThat(new DataFolder(this.folder).running()).isEqualTo(access);
			assertThat(get(neo4j.browser())).contains("<title>Neo4j Browser</title>");
			assertThatExceptionOfType(AuthenticationException.class)
				.isThrownBy(() -> query(new Access(access.uri(), "neo4j", "neo4j"), "RETURN '1'"));
			assertThatExceptionOfType(CannotRun.class).isThrownBy(() -> EmbeddedNeo4j.startAnywhere(this.folder))
				.withMessageContaining("in use by a running policygraph");
		}
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("credentials"))))
			.isEqualTo("rw-------");
		assertThatExceptionOfType(CannotRun.class).isThrownBy(() -> new DataFolder(this.folder).running())
			.withMessageContaining("./policygraph up");
		try (EmbeddedNeo4j again = EmbeddedNeo4j.startAnywhere(this.folder)) {
			assertThat(again.access().password()).isEqualTo(password);
			assertThat(query(again.access(), "MATCH (k:Kept) RETURN k.what")).isEqualTo("城市工作");
		}
	}

	@Test
	void refusesDataOfAnotherVersion() throws IOException {
		Files.writeString(this.folder.resolve("neo4j-version"), "4.4.12\n");
		assertThatExceptionOfType(CannotRun.class).isThrownBy(() -> EmbeddedNeo4j.startAnywhere(this.folder))
			.withMessageContaining("was written by Neo4j 4.4.12")
			.withMessageContaining("--data");
	}

	private static String query(Access access, String cypher) {
		try (Driver driver = GraphDatabase.driver(access.uri(), AuthTokens.basic(access.user(), access.password()))) {
			var records = driver.executableQuery(cypher).execute().records();
			return records.isEmpty() ? "" : records.get(0).get(0).asString();
		}
	}

	private static String get(URI address) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

}
