package org.policygraph.api.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.keys.ApiKeyFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The API reads what {@code policygraph keys} writes. */
class ApiKeysTests {

	private static final Instant DAY = Instant.parse("2025-07-15T08:00:00Z");

	@TempDir
	private Path folder;

	@Test
	void keysHoldFromWhenTheyAreMadeUntilTheyAreRevoked() {
		Path path = this.folder.resolve("keys.jsonl");
		ApiKeyFile file = new ApiKeyFile(path);
		ApiKeys keys = new ApiKeys(new SecuritySettings(path.toString(), true));
		assertThat(keys.find("pg_x")).isEmpty();
		ApiKeyFile.Created writer = file.create("晚报", true, DAY);
		ApiKeyFile.Created reader = file.create("日报", false, DAY);
		assertThat(keys.find(writer.key())).hasValueSatisfying((key) -> assertThat(key.write()).isTrue());
		assertThat(keys.find(reader.key())).hasValueSatisfying((key) -> assertThat(key.write()).isFalse());
		assertThat(keys.find(reader.key() + "x")).isEmpty();
		assertThat(keys.find(reader.kept().sha256())).isEmpty();
		file.revoke(writer.kept().id(), DAY.plusSeconds(1));
		assertThat(keys.find(writer.key())).isEmpty();
		assertThat(keys.find(reader.key())).isPresent();
	}

	@Test
	void aFileThatOthersMayWriteOpensToNobody() throws IOException {
		Path path = this.folder.resolve("keys.jsonl");
		ApiKeyFile.Created key = new ApiKeyFile(path).create("日报", false, DAY);
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
		assertThat(new ApiKeys(new SecuritySettings(path.toString(), true)).find(key.key())).isEmpty();
	}

}
