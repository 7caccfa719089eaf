package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to another port that can be shut, as if the server behind it were gone. */
final class Gate implements AutoCloseable {

	private final ServerSocket door;

	private final int behind;

	private final Set<Socket> passing = ConcurrentHashMap.newKeySet();

	private volatile boolean open = true;

	Gate(int behind) throws IOException {
		this.behind = behind;
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		daemon(this::accept);
	}

	int port() {
		return this.door.getLocalPort();
	}

	/** Cuts what passes now, and lets nothing through any more. */
	void shut() throws IOException {
		this.open = false;
		for (Socket socket : this.passing) {
			socket.close();
		}
		this.passing.clear();
	}

	void reopen() {
		this.open = true;
	}

	@Override
	public void close() throws IOException {
		shut();
		this.door.close();
	}

	private void accept() {
		while (!this.door.isClosed()) {
			try {
				Socket from = this.door.accept();
				if (!this.open) {
					from.close();
					continue;
				}
				Socket to = new Socket(InetAddress.getLoopbackAddress(), this.behind);
				this.passing.add(from);
				this.passing.add(to);
				daemon(() -> copy(from, to));
				daemon(() -> copy(to, from));
			}
			catch (IOException ex) {
				// Whoever came in while the gate was shut finds the connection closed.
				continue;
			}
		}
	}

	private static void copy(Socket from, Socket to) {
		try (from; to; InputStream in = from.getInputStream()) {
			in.transferTo(to.getOutputStream());
		}
		catch (IOException ex) {
			// One side has gone, so the other is closed too.
			return;
		}
	}

	private static void daemon(Runnable work) {
		Thread thread = new Thread(work, "gate");
		thread.setDaemon(true);
		thread.start();
	}

}
