package org.policygraph.localneo4j;

import java.nio.file.Path;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialsTests {

	@RepeatedTest(500)
	void aRandomPasswordIsNoOptionOfACommand() {
		assertThat(Credentials.random().password()).matches("[0-9a-f]{36}");
	}

	@Test
	void whatWasWrittenIsRead(@TempDir Path folder) throws Exception {
		Credentials credentials = Credentials.random();
		credentials.write(folder.resolve("credentials"));
		assertThat(Credentials.read(folder.resolve("credentials"))).isEqualTo(credentials);
	}

}
