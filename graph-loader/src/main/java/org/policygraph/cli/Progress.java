package org.policygraph.cli;

import java.io.PrintWriter;

import org.policygraph.graph.LoadReport;

/** Shows how far a load is: in one line of a terminal, else a line now and then. */
final class Progress {

	private static final long SILENCE_NANOS = 2_000_000_000L;

	private final PrintWriter out;

	private final boolean terminal;

	private final long start = System.nanoTime();

	private long shown = this.start;

	private Progress(PrintWriter out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	static Progress on(PrintWriter out) {
		return new Progress(out, System.console() != null);
	}

	void show(LoadReport report) {
		long now = System.nanoTime();
		if (!this.terminal && now - this.shown < SILENCE_NANOS) {
			return;
		}
		this.shown = now;
		double seconds = Math.max((now - this.start) / 1e9, 1e-3);
		String line = "Loading: %,d articles, %,d rejected, %.0f a second".formatted(report.articles(),
				report.rejected().size(), report.articles() / seconds);
		this.out.print(this.terminal ? "\r" + line : line + System.lineSeparator());
		this.out.flush();
	}

	void end() {
		if (this.terminal) {
			this.out.println();
		}
	}

}
