package org.policygraph.api;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Told to stop, the server takes nothing new and ends what it has begun. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StoppingTests {

	private static final CountDownLatch BEGUN = new CountDownLatch(1);

	private static final CountDownLatch GO_ON = new CountDownLatch(1);

	@TempDir
	private Path spool;

	@Test
	void whatIsBeingAnsweredIsAnsweredStill() throws Exception {
		ConfigurableApplicationContext server = SpringApplication
			.run(new Class<?>[] { PolicyGraphApi.class, Slow.class }, new String[] { "--server.port=0",
					"--policygraph.neo4j.uri=bolt://127.0.0.1:1", "--policygraph.documents.spool=" + this.spool });
		int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		CompletableFuture<HttpResponse<String>> answer = CompletableFuture
			.supplyAsync(() -> new Client(port).send("GET", "/api/v1/slow"));
		BEGUN.await();
		CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
		assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> connectUntilRefused(port));
		assertThat(answer).isNotDone();
		assertThat(stopped).isNotDone();
		GO_ON.countDown();
		assertThat(answer.get().statusCode()).isEqualTo(200);
		assertThat(answer.get().body()).isEqualTo("the end");
		stopped.get();
	}

	private static void connectUntilRefused(int port) throws Exception {
		while (true) {
			new Socket(InetAddress.getLoopbackAddress(), port).close();
			Thread.sleep(20);
		}
	}

	/** An answer that takes as long as it is let. */
	@RestController
	static class Slow {

		@GetMapping("/api/v1/slow")
		String slow() throws InterruptedException {
			BEGUN.countDown();
			GO_ON.await();
			return "the end";
		}

	}

}
