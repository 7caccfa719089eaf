package org.policygraph.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The TCP ports of the loopback address. */
public final class Ports {

	private static final int LAST = 65535;

	private Ports() {
	}

	/**
	 * {@return a port that nobody listens on: the wanted one, or any when 0 is wanted}
	 * @param wanted the port, 0 for any
	 * @param purpose what the message calls it
	 * @param option the option that names another one
	 * @throws CannotRun when another program has it
	 */
	public static int free(int wanted, String purpose, String option) {
		if (wanted < 0 || wanted > LAST) {
			throw new CannotRun(wanted + " is not a port for " + purpose + "; choose one from 1 to " + LAST + " with "
					+ option + ".");
		}
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new CannotRun("Port " + wanted + " for " + purpose
					+ " is in use by another program; stop that one, or choose another port with " + option + ".", ex);
		}
	}

}
