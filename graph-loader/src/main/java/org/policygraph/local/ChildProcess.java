package org.policygraph.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A Java program that runs as a child of this one, and that says {@code ready …} when it
 * answers or {@code failed …} when it cannot. It is asked to end by a signal, and killed
 * when it does not hear; this process never ends before it. Should this process be
 * killed, the child sees the end of its standard input.
 */
final class ChildProcess implements AutoCloseable {

	private static final String READY = "ready ";

	private static final String FAILED = "failed ";

	private static final long PATIENCE_SECONDS = 20;

	/**
	 * From this Java on, what netty does is named on every start unless it is allowed.
	 */
	private static final int WARNS_OF_NATIVE_ACCESS = 24;

	private final String name;

	private final Process process;

	private final CompletableFuture<String> ready = new CompletableFuture<>();

	private final Thread hook = new Thread(this::stop, "stop-child");

	private ChildProcess(String name, Process process) {
		this.name = name;
		this.process = process;
	}

	/**
	 * Starts a program on the Java that runs this one.
	 * @param name what messages call it
	 * @param arguments what follows {@code java}
	 * @param environment variables to add to those of this process
	 * @param output receives every line that the program prints
	 * @throws CannotRun when the system cannot start it
	 */
	static ChildProcess java(String name, List<String> arguments, Map<String, String> environment,
			Consumer<String> output) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		if (Runtime.version().feature() >= WARNS_OF_NATIVE_ACCESS) {
			command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		}
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().putAll(environment);
		try {
			ChildProcess child = new ChildProcess(name, builder.start());
			child.endsWithThisProcess();
			Thread reader = new Thread(() -> child.read(output), "output of " + name);
			reader.setDaemon(true);
			reader.start();
			return child;
		}
		catch (IOException ex) {
			throw new CannotRun(name + " cannot be started: " + ex.getMessage(), ex);
		}
	}

	private void read(Consumer<String> output) {
		String last = "it printed nothing";
		try (BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				output.accept(line);
				last = line;
				if (line.startsWith(READY)) {
					this.ready.complete(line.substring(READY.length()));
				}
				else if (line.startsWith(FAILED)) {
					this.ready.completeExceptionally(new CannotRun(line.substring(FAILED.length())));
				}
			}
		}
		catch (IOException | UncheckedIOException endOfPipe) {
			last = endOfPipe.toString();
		}
		this.ready.completeExceptionally(
				new CannotRun(this.name + " ended before it answered; the last that it said was: " + last));
	}

	/**
	 * {@return what the program said after the word {@code ready}}
	 * @throws CannotRun when it failed, ended or stayed silent for too long
	 */
	String awaitReady(Duration limit) {
		try {
			return this.ready.get(limit.toSeconds(), TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof CannotRun reason) ? reason : new IllegalStateException(ex);
		}
		catch (TimeoutException ex) {
			throw new CannotRun(this.name + " did not answer within " + limit.toSeconds()
					+ " seconds; is the machine out of memory or very busy?", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CannotRun("Interrupted while " + this.name + " started.", ex);
		}
	}

	/**
	 * {@return what completes when the process ends, for whatever reason}
	 */
	CompletableFuture<?> ended() {
		return this.process.onExit();
	}

	/**
	 * {@return whether it still runs}
	 */
	boolean alive() {
		return this.process.isAlive();
	}

	private void endsWithThisProcess() {
		try {
			Runtime.getRuntime().addShutdownHook(this.hook);
		}
		catch (IllegalStateException ending) {
			stop();
			throw new CannotRun("Stopped before " + this.name + " started.", ending);
		}
	}

	private void stop() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		stop();
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException ending) {
			// The hook runs already, and finds nothing left to do.
		}
	}

}
