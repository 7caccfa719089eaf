package org.policygraph.api.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpoolTests {

	@Test
	void jobsThatEndedLongAgoAreForgotten(@TempDir Path folder) throws IOException {
		Spool spool = new Spool(new DocumentSettings(folder, 1, 1, Duration.ZERO, Duration.ZERO, Duration.ZERO));
		Job waiting = spool.keep(spool.incoming(), 1, List.of());
		Job ended = spool.keep(spool.incoming(), 1, List.of());
		Instant end = Instant.now();
		spool.end(ended, JobSummary.queued(ended).ended(JobState.DONE, end, null));
		spool.forget(ended.submitted().minusMillis(1));
		assertThat(spool.ids()).containsExactly(ended.id(), waiting.id());
		spool.forget(end.minusNanos(1));
		assertThat(spool.ids()).containsExactly(ended.id(), waiting.id());
		spool.forget(end.plusSeconds(1));
		assertThat(spool.ids()).containsExactly(waiting.id());
	}

}
