package org.policygraph.api.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LiveJobTests {

	private static final JobResult RESULT = new JobResult("n1", JobResult.Kind.LOADED, List.of(), null);

	@TempDir
	private Path spool;

	private Path folder;

	private LiveJob job;

	@BeforeEach
	void makeJob() {
		this.folder = this.spool.resolve("jb-1");
		this.job = new LiveJob(new Job("jb-1", Instant.EPOCH, 1, List.of()), this.folder);
	}

	@Test
	void aResultThatCouldNotBeWrittenIsWrittenWhenItComesAgain() throws IOException {
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.job.add(RESULT));
		assertThat(this.job.summary().results()).isZero();
		Files.createDirectory(this.folder);
		this.job.add(RESULT);
		this.job.add(RESULT);
		assertThat(this.job.summary().results()).isEqualTo(1);
		assertThat(ResultFile.read(this.folder, 0, 1)).containsExactly(RESULT);
	}

	@Test
	void resultsAreTakenUpOnceHoweverOftenTheyAreRead() throws IOException {
		Files.createDirectory(this.folder);
		ResultFile.append(this.folder, RESULT);
		this.job.recover();
		this.job.recover();
		assertThat(this.job.summary().results()).isEqualTo(1);
	}

}
