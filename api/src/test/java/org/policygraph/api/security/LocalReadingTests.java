package org.policygraph.api.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class LocalReadingTests {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, 127.0.0.1, true, NONE, true", "::1, ::1, true, NONE, true",
			"127.0.0.1, ::ffff:127.0.0.1, true, NONE, true", "127.0.0.1, 192.0.2.1, true, NONE, false",
			"0.0.0.0, 127.0.0.1, true, NONE, false", "192.0.2.7, 127.0.0.1, true, NONE, false",
			", 127.0.0.1, true, NONE, false", "127.0.0.1, 127.0.0.1, false, NONE, false",
			"127.0.0.1, 127.0.0.1, true, NATIVE, false", "127.0.0.1, 127.0.0.1, true, FRAMEWORK, false" })
	void serverAndClientAreOfThisMachine(String server, String client, boolean open, ForwardHeadersStrategy forwarded,
			boolean allowed) throws UnknownHostException {
		ServerProperties properties = new ServerProperties();
		properties.setAddress((server != null) ? InetAddress.getByName(server) : null);
		properties.setForwardHeadersStrategy(forwarded);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/events");
		request.setRemoteAddr(client);
		request.addHeader("Host", "localhost:8080");
		assertThat(new LocalReading(new SecuritySettings("", open), properties, List.of()).allows(request))
			.isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:3000, true", "https://[::1], true", "https://friend.example, true",
			"https://foe.example, false", "null, false", "http://localhost.foe.example, false", "file://, false" })
	void pagesOfThisMachineAndOfNamedOriginsMayAsk(String origin, boolean allowed) throws UnknownHostException {
		ServerProperties properties = new ServerProperties();
		properties.setAddress(InetAddress.getByName("127.0.0.1"));
		properties.setForwardHeadersStrategy(ForwardHeadersStrategy.NONE);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/events");
		request.addHeader("Host", "127.0.0.1");
		request.addHeader("Origin", origin);
		assertThat(new LocalReading(new SecuritySettings("", true), properties, List.of("https://friend.example"))
			.allows(request)).isEqualTo(allowed);
	}

}
